package org.lastmetre.order.communities.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastmetre.order.communities.ExpectedVersion;

/** Reads {@code If-Match} (RFC 9110, 13.1.1): versions in quotes, or {@code *} for whatever is there. */
final class IfMatch {
    private static final int MOST = 20;

    private IfMatch() {}

    static ExpectedVersion of(HttpHeaders headers) {
        var value = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (value == null) {
            return new ExpectedVersion.Any();
        }
        return value.trim().equals("*")
                ? new ExpectedVersion.OneOf(Set.of())
                : new ExpectedVersion.OneOf(versions(value));
    }

    /** A tag that is none of ours matches no version; weak tags never match. */
    private static Set<Long> versions(String value) {
        return Stream.of(value.split(",", MOST))
                .map(String::trim)
                .map(tag -> tag.matches("\"\\d{1,18}\"") ? Long.parseLong(tag.substring(1, tag.length() - 1)) : -1L)
                .collect(Collectors.toSet());
    }
}
