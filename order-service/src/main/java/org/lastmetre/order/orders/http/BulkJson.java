package org.lastmetre.order.orders.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.lastmetre.kit.http.JsonPath;
import org.lastmetre.kit.refusal.Refusal;

/** Reads orders from a JSON array, or from JSON with one order a line. */
@ApplicationScoped
class BulkJson {
    private final ObjectMapper json;
    private final ObjectReader elements;

    BulkJson(ObjectMapper json) {
        this.json = json;
        this.elements = json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** An element of the wrong shape is that line's trouble; text that is no JSON is the whole file's. */
    List<BulkLine> array(byte[] body) throws IOException {
        var file = new BulkFile();
        try (var parser = json.createParser(body)) {
            requireArray(parser.nextToken() == JsonToken.START_ARRAY);
            for (var line = 1; parser.nextToken() != JsonToken.END_ARRAY; line++) {
                file.add(order(line, elements.readTree(parser)));
            }
            requireArray(parser.nextToken() == null);
        }
        return file.lines();
    }

    private static void requireArray(boolean is) {
        if (!is) {
            throw Refusal.invalid("body", "must be one JSON array of orders");
        }
    }

    private BulkLine order(int line, JsonNode node) {
        try {
            return BulkLine.of(line, json.treeToValue(node, OrderRequest.class));
        } catch (JsonProcessingException e) {
            return BulkLine.unreadable(line, refusal(e));
        }
    }

    /** Blank lines are passed over, but counted. */
    List<BulkLine> lines(byte[] body) throws IOException {
        var file = new BulkFile();
        var line = 1;
        for (var from = 0; from < body.length; line++) {
            var end = endOfLine(body, from);
            if (!isBlank(body, from, end)) {
                file.add(order(line, body, from, end));
            }
            from = end + 1;
        }
        return file.lines();
    }

    private BulkLine order(int line, byte[] body, int from, int end) throws IOException {
        try {
            return BulkLine.of(line, json.readValue(body, from, end - from, OrderRequest.class));
        } catch (JsonProcessingException e) {
            return BulkLine.unreadable(line, refusal(e));
        }
    }

    private static int endOfLine(byte[] body, int from) {
        var end = from;
        while (end < body.length && body[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isBlank(byte[] body, int from, int end) {
        for (var i = from; i < end; i++) {
            if (body[i] > ' ' || body[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static Refusal refusal(JsonProcessingException e) {
        var field = e instanceof JsonMappingException mapping ? JsonPath.of(mapping) : "body";
        return Refusal.invalid(field, JsonPath.message(e));
    }
}
