package org.lastmetre.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A service that starts while its database is slow goes on when it answers, instead of ending. */
class BeginningTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void whatTheDatabaseDoesNotAnswerAtFirstIsAskedAgain() {
        assertThat(Beginning.insist(this::answeredTheThirdTime)).isEqualTo("there");
        assertThat(asked).hasValue(3);
    }

    private Uni<String> answeredTheThirdTime() {
        return asked.incrementAndGet() < 3
                ? Uni.createFrom().failure(new IllegalStateException("Timeout waiting for connection"))
                : Uni.createFrom().item("there");
    }
}
