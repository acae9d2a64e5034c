package org.lastmetre.e2e.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** Hears the events of a live stream, and knows where to resume it. Called by the stream's thread. */
public interface Listener {
    void heard(String id, String type, JsonNode data);

    /** Of the last event that was heard; empty before the first. */
    String lastId();
}
