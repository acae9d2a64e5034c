package org.lastmetre.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextTest {
    @ParameterizedTest
    @CsvSource({"0, AT_THE_BELL", "7, AT_THE_BELL", "8, WHEN_MORE_GATHERED", "499, WHEN_MORE_GATHERED", "500, AT_ONCE"})
    void fewRowsGoAtTheBellManyGatherAndAWholeBatchIsFollowedAtOnce(int claimed, Next next) {
        assertThat(Next.after(claimed, new Usual())).isEqualTo(next);
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
        public Duration gathering() {
            return Duration.ofMillis(10);
        }

        @Override
        public Duration sendLimit() {
            return Duration.ofSeconds(12);
        }

        @Override
        public Duration tooOld() {
            return Duration.ofSeconds(60);
        }
    }
}
