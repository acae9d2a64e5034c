package org.lastmetre.dispatch.deliveries.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import org.lastmetre.kit.http.JsonPath;
import org.lastmetre.kit.http.Violations;
import org.lastmetre.kit.refusal.Refusal;

/** Reads one report of a body that may be one or many, so that a bad one among many is refused alone. */
@ApplicationScoped
class DeliveryReader {
    private final ObjectMapper json;
    private final Validator validator;

    DeliveryReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @throws Refusal 400 with every field that is wrong */
    DeliveryRequest read(JsonNode node) {
        if (!node.isObject()) {
            throw Refusal.invalid("body", "is an object, or an array of objects");
        }
        var request = parse(node);
        var findings = validator.validate(request);
        if (!findings.isEmpty()) {
            throw Refusal.invalid(Violations.of(findings));
        }
        return request;
    }

    private DeliveryRequest parse(JsonNode node) {
        try {
            return json.treeToValue(node, DeliveryRequest.class);
        } catch (JsonMappingException wrongType) {
            throw Refusal.invalid(JsonPath.of(wrongType), JsonPath.message(wrongType));
        } catch (JsonProcessingException malformed) {
            throw Refusal.invalid("body", JsonPath.message(malformed));
        }
    }

    DeliveryView view(String answer) {
        try {
            return json.readValue(answer, DeliveryView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of our own can't be read", e);
        }
    }
}
