package org.lastmetre.order.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Documents of communities for tests: Fumin Garden, under any id. */
public final class CommunityJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CommunityJson() {}

    public static ObjectNode fuminGarden(String id) {
        try (var document = CommunityJson.class.getResourceAsStream("/data/communities/fumin-garden.json")) {
            var tree = (ObjectNode) JSON.readTree(document);
            return tree.put("id", id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ObjectNode object() {
        return JSON.createObjectNode();
    }
}
