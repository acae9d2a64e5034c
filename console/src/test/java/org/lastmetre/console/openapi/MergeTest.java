package org.lastmetre.console.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final String REFERENCE = "/get/responses/200/schema/$ref";

    @Test
    void keepsBothOfTwoComponentsWithTheSameName() throws Exception {
        var merged = Merge.of(
                List.of(document("order", "/api/orders", "A"), document("sorting", "/api/batches", "B")), List.of());
        assertThat(merged.at("/components/schemas/View/title").asText()).isEqualTo("A");
        assertThat(merged.at("/components/schemas/SortingView/title").asText()).isEqualTo("B");
        assertThat(merged.path("paths").path("/api/orders").at(REFERENCE).asText())
                .isEqualTo("#/components/schemas/View");
        assertThat(merged.path("paths").path("/api/batches").at(REFERENCE).asText())
                .isEqualTo("#/components/schemas/SortingView");
    }

    @Test
    void sharesEqualComponents() throws Exception {
        var merged = Merge.of(
                List.of(document("order", "/api/orders", "A"), document("sorting", "/api/batches", "A")), List.of());
        assertThat(merged.at("/components/schemas").size()).isEqualTo(1);
    }

    @Test
    void takesOfEachServiceOnlyWhatLeadsToIt() throws Exception {
        var merged = Merge.of(
                List.of(document("order", "/api/runs", "A"), document("dispatch", "/q/other", "B")), List.of());
        assertThat(merged.path("paths").size()).isZero();
    }

    @Test
    void showsDeadLettersUnderTheirOutsideNameAndKeepsOperationsApart() throws Exception {
        var merged = Merge.of(
                List.of(document("order", "/api/dead-letters", "A"), document("sorting", "/api/dead-letters", "A")),
                List.of());
        assertThat(merged.at("/paths/~1api~1dead-letters~1order/get/operationId")
                        .asText())
                .isEqualTo("list");
        assertThat(merged.at("/paths/~1api~1dead-letters~1sorting/get/operationId")
                        .asText())
                .isEqualTo("sorting_list");
        assertThat(merged.at("/paths/~1api~1dead-letters~1sorting/get/tags/0").asText())
                .isEqualTo("sorting");
    }

    @Test
    void hasOneSchemeOfSecurityForAllAndKeepsTheRolesOfACall() throws Exception {
        var order = document("order", "/api/orders", "A");
        ((ObjectNode) order.document().path("components"))
                .putObject("securitySchemes")
                .putObject("Theirs");
        var list = (ObjectNode) order.document().at("/paths/~1api~1orders/get");
        list.putArray("security").addObject().putArray("Theirs").add("partner");
        var merged = Merge.of(List.of(order), List.of());
        assertThat(merged.at("/components/securitySchemes").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("bearer");
        assertThat(merged.at("/paths/~1api~1orders/get/security/0/bearer/0").asText())
                .isEqualTo("partner");
    }

    @Test
    void asksForNoTokenWhereTheServiceAsksForNone() throws Exception {
        var merged = Merge.of(List.of(document("identity", "/oauth/token", "A")), List.of());
        assertThat(merged.at("/paths/~1oauth~1token/get").has("security")).isFalse();
    }

    @Test
    void saysWhichServiceIsMissing() {
        assertThat(Merge.of(List.of(), List.of("dispatch"))
                        .at("/info/description")
                        .asText())
                .contains("Not reachable now: dispatch");
    }

    private static ServiceDocument document(String service, String path, String title) throws Exception {
        var text = """
                {"paths": {"%s": {"get": {"operationId": "list",
                  "responses": {"200": {"schema": {"$ref": "#/components/schemas/View"}}}}}},
                 "components": {"schemas": {"View": {"type": "object", "title": "%s"}}}}
                """.formatted(path, title);
        return new ServiceDocument(service, (ObjectNode) new ObjectMapper().readTree(text));
    }
}
