package org.lastmetre.console.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.mutiny.Uni;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.lastmetre.console.services.Service;
import org.lastmetre.console.services.ServiceCalls;
import org.lastmetre.console.services.Services;

/** The one document of all calls, as fresh as a few seconds; a service that doesn't answer is left out and named. */
@ApplicationScoped
class MergedDocument {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final String PATH = "/q/openapi?format=json";

    private final Services services;
    private final ServiceCalls calls;
    private final OpenApiDocumentService own;
    private final ObjectMapper json;
    private final AtomicReference<Kept> kept = new AtomicReference<>();

    MergedDocument(Services services, ServiceCalls calls, OpenApiDocumentService own, ObjectMapper json) {
        this.services = services;
        this.calls = calls;
        this.own = own;
        this.json = json;
    }

    Uni<String> json() {
        return kept.updateAndGet(last -> last != null && last.isFresh() ? last : kept())
                .text();
    }

    private Kept kept() {
        var made = Uni.createFrom().deferred(this::merged).memoize().indefinitely();
        return new Kept(made, System.nanoTime());
    }

    private Uni<String> merged() {
        if (services.all().isEmpty()) {
            return Uni.createFrom().item(() -> text(List.of()));
        }
        var asked = services.all().stream().map(this::ask).toList();
        return Uni.join().all(asked).andFailFast().map(this::text);
    }

    private Uni<Asked> ask(Service service) {
        return calls.get(service, PATH, null)
                .map(reply -> new Asked(service.name(), reply.ok() ? reply.body() : null))
                .onFailure()
                .recoverWithItem(new Asked(service.name(), null));
    }

    private String text(List<Asked> asked) {
        var heard = asked.stream().filter(Asked::answered).map(Asked::document);
        var missing = asked.stream()
                .filter(one -> !one.answered())
                .map(Asked::service)
                .toList();
        return Merge.of(Stream.concat(heard, Stream.of(own())).toList(), missing)
                .toString();
    }

    private ServiceDocument own() {
        try {
            var bytes = own.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, Format.JSON);
            return new ServiceDocument(Merge.CONSOLE, (ObjectNode) json.readTree(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Kept(Uni<String> text, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < FRESH.toNanos();
        }
    }

    private record Asked(String service, JsonNode body) {
        boolean answered() {
            return body != null && body.isObject();
        }

        ServiceDocument document() {
            return new ServiceDocument(service, (ObjectNode) body);
        }
    }
}
