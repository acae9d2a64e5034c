package org.lastmetre.order.orders.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.order.orders.OrderLine;

/** The stored form of order lines: JSON. Nothing looks for a line by itself, so they need no rows of their own. */
@ApplicationScoped
class LinesText {
    private static final TypeReference<List<OrderLine>> LINES = new TypeReference<>() {};

    private final ObjectMapper json;

    LinesText(ObjectMapper json) {
        this.json = json;
    }

    String of(List<OrderLine> lines) {
        try {
            return lines.isEmpty() ? "[]" : json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("order lines can't be written", e);
        }
    }

    List<OrderLine> parse(String text) {
        try {
            return text.equals("[]") ? List.of() : json.readValue(text, LINES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored order lines can't be read", e);
        }
    }
}
