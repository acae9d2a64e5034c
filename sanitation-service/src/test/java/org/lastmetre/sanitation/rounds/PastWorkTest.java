package org.lastmetre.sanitation.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.kit.commit.Tx;

class PastWorkTest {
    private final List<LocalDate> packed = new ArrayList<>();
    private final List<LocalDate> forgotten = new ArrayList<>();

    private final PastDays days = new PastDays() {
        @Override
        public Uni<Integer> pack(Tx tx, LocalDate before, int atMost) {
            packed.add(before);
            return Uni.createFrom().item(atMost);
        }

        @Override
        public Uni<Integer> forget(Tx tx, LocalDate before, int atMost) {
            forgotten.add(before);
            return Uni.createFrom().item(atMost);
        }
    };

    @ParameterizedTest
    @CsvSource({"2026-03-15T23:59:00Z, 2026-03-01, 2025-02-08", "2026-03-16T00:00:00Z, 2026-03-02, 2025-02-09"})
    void aDayIsPackedWhenItIsOverForGoodEverywhereAndForgottenAfterAYear(
            Instant now, LocalDate packedBefore, LocalDate forgottenBefore) {
        new PastWork(days, rules(14, 400)).run(null, now).await().indefinitely();
        assertThat(packed).containsExactly(packedBefore);
        assertThat(forgotten).containsExactly(forgottenBefore);
    }

    @Test
    void noRuleForgetsWhatIsStillOpenOrPacksToday() {
        assertThatThrownBy(() -> rules(1, 400)).hasMessageContaining("open-days");
        assertThatThrownBy(() -> rules(14, 14)).hasMessageContaining("14 and 14");
        assertThat(rules(2, 3).keepDays()).isEqualTo(3);
    }

    private static RoundRules rules(int openDays, int keepDays) {
        return new RoundRules(Duration.ofMinutes(15), Duration.ofMinutes(15), openDays, keepDays);
    }
}
