package org.lastmetre.sanitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lastmetre.sanitation.sampling.SamplingCases;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.testing.AccessMatrix;
import org.lastmetre.testing.AccessMatrix.Cell;
import org.lastmetre.testing.AccessMatrix.OwnCase;
import org.lastmetre.testing.BackingResource;

/** Every call lets in whom {@code docs/access.md} says, and nobody else. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class AccessComponentTest {
    private static final List<Cell> MATRIX = AccessMatrix.of("sanitation-service");

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Map<String, OwnCase> cases() {
        time.set("2026-03-01T08:00");
        return SamplingCases.of(new Place(json)).all();
    }

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
        var cases = cases();
        assertThat(AccessMatrix.unmatched(MATRIX, cases)).isEmpty();
        cases.values().forEach(own -> {
            own.foreign().run();
            own.own().run();
        });
    }
}
