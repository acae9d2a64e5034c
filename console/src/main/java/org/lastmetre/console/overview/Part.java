package org.lastmetre.console.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

/** One part of what is put together: its name, and its JSON or null when it could not be had. */
record Part(String name, JsonNode value) {
    static Part missing(String name) {
        return new Part(name, NullNode.getInstance());
    }

    boolean isMissing() {
        return value.isNull();
    }
}
