package org.lastmetre.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatheringTest {
    private final Gathering gathering = new Gathering(16, Duration.ofMillis(1), Duration.ofMillis(50));

    @ParameterizedTest
    @CsvSource({"0, 0", "15, 0", "16, 16", "50, 50", "51, 50", "499, 50", "500, 0"})
    void theRestGrowsWithWhatWasFoundAndAWholeBatchHasNone(int got, long millis) {
        assertThat(gathering.rest(got, 500)).isEqualTo(Duration.ofMillis(millis));
    }
}
