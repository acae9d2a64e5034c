package org.lastmetre.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Arrays;

/** What a call was answered. */
record Answer(String call, int status, HttpHeaders headers, JsonNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        var call = response.request().method() + " " + response.uri().getPath();
        return new Answer(call, response.statusCode(), response.headers(), read(response.body()));
    }

    /** The body, if the status is one of these. */
    JsonNode expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(expected -> expected == status)) {
            throw new AssertionError(call + " answered " + status + ": " + body);
        }
        return body;
    }

    private static JsonNode read(String text) {
        try {
            return text.isBlank() ? JSON.missingNode() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return JSON.getNodeFactory().textNode(text);
        }
    }
}
