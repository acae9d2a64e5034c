package org.lastmetre.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lastmetre.testing.AccessMatrix;
import org.lastmetre.testing.AccessMatrix.Cell;
import org.lastmetre.testing.BackingResource;

/** Every call lets in whom {@code docs/access.md} says, and nobody else; what is only the caller's own is tried both ways. */
@QuarkusTest
@TestProfile(AccessComponentTest.TokensOfTests.class)
class AccessComponentTest {
    private static final List<Cell> MATRIX = AccessMatrix.of("identity-service");

    /** Takes the tokens of the tests' issuer, like any service, instead of its own. */
    public static final class TokensOfTests implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(BackingResource.class));
        }
    }

    @Test
    void everyCallHasARuleAndEveryRuleACall() {
        assertThat(MATRIX.stream().map(Cell::call).collect(Collectors.toSet())).isEqualTo(AccessMatrix.described());
    }

    @Test
    void everyRoleIsLetInOrNotAsTheRuleSays() {
        assertThat(MATRIX)
                .hasSizeGreaterThan(200)
                .extracting(AccessMatrix::trouble)
                .containsOnlyNulls();
    }

    @Test
    void everyOwnCellIsTriedAndHolds() {
        var cases = OwnCases.all();

        assertThat(AccessMatrix.unmatched(MATRIX, cases)).isEmpty();
        assertThat(cases).allSatisfy((cell, tried) -> {
            tried.own().run();
            tried.foreign().run();
        });
    }
}
