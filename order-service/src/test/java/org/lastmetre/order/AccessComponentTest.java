package org.lastmetre.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.order.testing.Api;
import org.lastmetre.testing.AccessMatrix;
import org.lastmetre.testing.AccessMatrix.Cell;
import org.lastmetre.testing.BackingResource;

/** Every call lets in whom {@code docs/access.md} says, and nobody else; what is only the caller's own is tried both ways. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(120)
class AccessComponentTest {
    private static final List<Cell> MATRIX = AccessMatrix.of("order-service");

    @TestHTTPResource
    URI service;

    @Test
    void everyCallHasARuleAndEveryRuleACall() {
        assertThat(MATRIX.stream().map(Cell::call).collect(Collectors.toSet())).isEqualTo(AccessMatrix.described());
    }

    @Test
    void everyRoleIsLetInOrNotAsTheRuleSays() {
        assertThat(MATRIX)
                .hasSizeGreaterThan(150)
                .extracting(AccessMatrix::trouble)
                .containsOnlyNulls();
    }

    @Test
    void everyOwnCellIsTriedAndHolds() {
        var cases = new OwnCases(Api.newCommunity(), service).all();

        assertThat(AccessMatrix.unmatched(MATRIX, cases)).isEmpty();
        assertThat(cases).allSatisfy((cell, tried) -> {
            tried.own().run();
            tried.foreign().run();
        });
    }
}
