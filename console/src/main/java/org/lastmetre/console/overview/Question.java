package org.lastmetre.console.overview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lastmetre.console.services.Authorization;

/** About which community and day, and who asks; {@code date} null is today there. */
record Question(String community, String date, Authorization caller) {
    /** The path of the community itself. */
    String ofItself() {
        return "/api/communities/" + encoded(community).replace("+", "%20");
    }

    /** The query of a service's call about a day. */
    String ofDay() {
        return date == null ? ofCommunity() : ofCommunity() + "&date=" + encoded(date);
    }

    /** The query of a service's call about the community. */
    String ofCommunity() {
        return "?community=" + encoded(community);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
