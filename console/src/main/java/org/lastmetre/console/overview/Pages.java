package org.lastmetre.console.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.mutiny.Uni;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.lastmetre.console.services.ServiceReply;

/** A service's list, read part after part and so far as anybody looks: what is behind counts as not to be had. */
final class Pages {
    private static final int MOST = 4;

    private final String name;
    private final String uri;
    private final Function<String, Uni<ServiceReply>> ask;
    private final ArrayNode items = JsonNodeFactory.instance.arrayNode();

    private Pages(String name, String uri, Function<String, Uni<ServiceReply>> ask) {
        this.name = name;
        this.uri = uri;
        this.ask = ask;
    }

    /** @param uri with a query, in which the number of a part's items is */
    static Uni<Part> read(String name, String uri, Function<String, Uni<ServiceReply>> ask) {
        return Uni.createFrom().deferred(() -> new Pages(name, uri, ask).from(uri, 1));
    }

    private Uni<Part> from(String page, int count) {
        return ask.apply(page)
                .chain(reply ->
                        reply.isJson() ? take(reply, count) : Uni.createFrom().item(cut()));
    }

    private Uni<Part> take(ServiceReply reply, int count) {
        reply.body().path("items").forEach(items::add);
        var next = reply.body().path("next").asText(null);
        if (next == null) {
            return Uni.createFrom().item(new Part(name, list(), false));
        }
        return count == MOST ? Uni.createFrom().item(cut()) : from(uri + "&after=" + encoded(next), count + 1);
    }

    private Part cut() {
        return items.isEmpty() ? Part.missing(name) : new Part(name, list(), true);
    }

    private JsonNode list() {
        return JsonNodeFactory.instance.objectNode().set("items", items);
    }

    private static String encoded(String position) {
        return URLEncoder.encode(position, StandardCharsets.UTF_8);
    }
}
