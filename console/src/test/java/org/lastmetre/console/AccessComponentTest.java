package org.lastmetre.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.gateway.RoutingTable;
import org.lastmetre.console.support.FakeServices;
import org.lastmetre.testing.AccessMatrix;
import org.lastmetre.testing.AccessMatrix.Cell;
import org.lastmetre.testing.BackingResource;

/** Every call of the console's own lets in whom {@code docs/access.md} says, and nobody else. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
@QuarkusTestResource(FakeServices.class)
class AccessComponentTest {
    private static final List<Cell> MATRIX = AccessMatrix.of("console");

    /** Whoever is let in is refused for this then, so that no stream has to be read to its end, which it hasn't. */
    @BeforeEach
    void openNoStream() {
        RestAssured.filters((request, response, context) -> {
            request.header("Last-Event-ID", "none of ours");
            return context.next(request, response);
        });
    }

    /** The merged document describes the calls of services too; these lead to a service. */
    @Test
    void everyCallOfItsOwnHasARuleAndEveryRuleACall() {
        var own = AccessMatrix.described().stream()
                .filter(call -> !leadsToAService(call.split(" ", 2)))
                .collect(Collectors.toSet());
        assertThat(MATRIX.stream().map(Cell::call).collect(Collectors.toSet())).isEqualTo(own);
    }

    private static boolean leadsToAService(String[] call) {
        return RoutingTable.find(call[0], call[1]).isPresent();
    }

    @Test
    void everyRoleIsLetInOrNotAsTheRuleSays() {
        assertThat(MATRIX).hasSize(55).extracting(AccessMatrix::trouble).containsOnlyNulls();
    }

    @Test
    void nobodyHasSomethingOfItsOwnHere() {
        assertThat(AccessMatrix.unmatched(MATRIX, Map.of())).isEmpty();
    }
}
