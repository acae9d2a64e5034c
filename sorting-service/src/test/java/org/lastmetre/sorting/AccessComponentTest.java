package org.lastmetre.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lastmetre.testing.AccessMatrix;
import org.lastmetre.testing.AccessMatrix.Cell;
import org.lastmetre.testing.BackingResource;

/** Every call lets in whom {@code docs/access.md} says, and nobody else. */
@QuarkusTest
@QuarkusTestResource(BackingResource.class)
class AccessComponentTest {
    private static final List<Cell> MATRIX = AccessMatrix.of("sorting-service");

    @Test
    void everyCallHasARuleAndEveryRuleACall() {
        assertThat(MATRIX.stream().map(Cell::call).collect(Collectors.toSet())).isEqualTo(AccessMatrix.described());
    }

    @Test
    void everyRoleIsLetInOrNotAsTheRuleSays() {
        assertThat(MATRIX)
                .hasSizeGreaterThan(100)
                .extracting(AccessMatrix::trouble)
                .containsOnlyNulls();
    }

    @Test
    void nobodyHasSomethingOfItsOwnHere() {
        assertThat(AccessMatrix.unmatched(MATRIX, Map.of())).isEmpty();
    }
}
