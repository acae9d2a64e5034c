package org.lastmetre.console.gateway;

import java.util.List;

/** A path in which {@code *} stands for one segment and a final {@code **} for any rest, none included. */
record PathPattern(List<String> segments) {
    static PathPattern of(String pattern) {
        return new PathPattern(split(pattern));
    }

    static List<String> split(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    boolean matches(List<String> path) {
        for (var at = 0; at < segments.size(); at++) {
            if (segments.get(at).equals("**")) {
                return true;
            }
            if (at == path.size() || !fits(segments.get(at), path.get(at))) {
                return false;
            }
        }
        return segments.size() == path.size();
    }

    private static boolean fits(String wanted, String given) {
        return wanted.equals("*") ? !given.isEmpty() : wanted.equals(given);
    }
}
