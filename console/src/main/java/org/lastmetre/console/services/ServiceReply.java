package org.lastmetre.console.services;

import com.fasterxml.jackson.databind.JsonNode;

/** What a service answered; {@code body} is a missing node when it was not JSON. */
public record ServiceReply(int status, JsonNode body) {
    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** It is what was asked for. */
    public boolean isJson() {
        return ok() && body.isContainerNode();
    }
}
