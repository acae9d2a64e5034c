package org.lastmetre.console.gateway;

import java.util.List;

/** Who answers for a pattern of paths; {@code method} is "*" for all. */
record Rule(String method, PathPattern pattern, String service) {
    static Rule of(String service, String pattern) {
        return new Rule("*", PathPattern.of(pattern), service);
    }

    boolean matches(String asked, List<String> path) {
        return (method.equals("*") || method.equals(asked)) && pattern.matches(path);
    }
}
