package org.lastmetre.sanitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lastmetre.testing.AccessMatrix;
import org.lastmetre.testing.AccessMatrix.Cell;
import org.lastmetre.testing.AccessMatrix.OwnCase;
import org.lastmetre.testing.BackingResource;

/** Every call lets in whom {@code docs/access.md} says, and nobody else. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class AccessComponentTest {
    private static final List<Cell> MATRIX = AccessMatrix.of("sanitation-service");

    private final Map<String, OwnCase> cases = Map.of();

    @Test
    void everyCallHasARuleAndEveryRuleACall() {
        assertThat(MATRIX.stream().map(Cell::call).collect(Collectors.toSet())).isEqualTo(AccessMatrix.described());
    }

    @Test
    void everyRoleIsLetInOrNotAsTheRuleSays() {
        assertThat(MATRIX).isNotEmpty().extracting(AccessMatrix::trouble).containsOnlyNulls();
    }

    @Test
    void everyCellThatSaysOwnIsTried() {
        assertThat(AccessMatrix.unmatched(MATRIX, cases)).isEmpty();
        cases.values().forEach(own -> {
            own.foreign().run();
            own.own().run();
        });
    }
}
