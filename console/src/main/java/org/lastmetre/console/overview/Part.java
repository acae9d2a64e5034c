package org.lastmetre.console.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

/**
 * One part of what is put together.
 *
 * @param value null when it could not be had
 * @param missing whether it could not be had, or not all of it
 */
record Part(String name, JsonNode value, boolean missing) {
    static Part missing(String name) {
        return new Part(name, NullNode.getInstance(), true);
    }

    boolean isMissing() {
        return missing;
    }
}
