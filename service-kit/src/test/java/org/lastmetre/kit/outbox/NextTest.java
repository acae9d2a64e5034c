package org.lastmetre.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextTest {
    @ParameterizedTest
    @CsvSource({
        "0, true, 0",
        "7, true, 0",
        "8, false, 8",
        "25, false, 25",
        "26, false, 25",
        "499, false, 25",
        "500, false, 0"
    })
    void fewRowsGoAtTheBellManyGatherAndAWholeBatchIsFollowedAtOnce(int claimed, boolean atTheBell, long restMillis) {
        assertThat(Next.after(claimed, new Usual())).isEqualTo(new Next(atTheBell, Duration.ofMillis(restMillis)));
    }

    private static final class Usual implements RelaySettings {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public int batch() {
            return 500;
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(200);
        }

        @Override
        public int gatherFrom() {
            return 8;
        }

        @Override
        public Duration gatherEach() {
            return Duration.ofMillis(1);
        }

        @Override
        public Duration gathering() {
            return Duration.ofMillis(25);
        }

        @Override
        public Duration sendLimit() {
            return Duration.ofSeconds(12);
        }

        @Override
        public Duration tooOld() {
            return Duration.ofSeconds(60);
        }

        @Override
        public Duration refusedTooLong() {
            return Duration.ofSeconds(10);
        }

        @Override
        public long mostWaiting() {
            return 1_000_000;
        }
    }
}
