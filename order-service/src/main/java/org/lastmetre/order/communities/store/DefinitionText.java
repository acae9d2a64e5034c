package org.lastmetre.order.communities.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.lastmetre.order.communities.CommunityDefinition;

/** The stored form of a definition: JSON, since it is only ever read and replaced as a whole. */
@ApplicationScoped
class DefinitionText {
    private final ObjectMapper json;

    DefinitionText(ObjectMapper json) {
        this.json = json;
    }

    String of(CommunityDefinition definition) {
        try {
            return json.writeValueAsString(definition);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a definition can't be written", e);
        }
    }

    CommunityDefinition parse(String text) {
        try {
            return json.readValue(text, CommunityDefinition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored definition can't be read", e);
        }
    }
}
