package org.lastmetre.e2e.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IntakeFiguresTest {
    private final IntakeFigures figures = new IntakeFigures();

    @Test
    void theRatioIsThatOfTheMedians() {
        add(true, 100, 900, 300);
        add(false, 150, 50, 1_000);

        assertThat(figures.ratio()).isEqualTo(2.0, within(0.001));
    }

    @Test
    void theJsonTellsMediansSpreadAndTheLatestPublication() throws JsonProcessingException {
        add(true, 100, 900, 300);
        add(false, 150, 50, 1_000);

        var json = new ObjectMapper().readTree(figures.json());

        assertThat(json.at("/ordersPerSecond/median").asInt()).isEqualTo(300);
        assertThat(json.at("/ordersPerSecond/least").asInt()).isEqualTo(100);
        assertThat(json.at("/pgbenchPerSecond/most").asInt()).isEqualTo(1_000);
        assertThat(json.at("/publishedWithinMs").asInt()).isEqualTo(40);
        assertThat(json.at("/rounds").asInt()).isEqualTo(3);
    }

    private void add(boolean ofOrders, double... perSecond) {
        for (var each : perSecond) {
            figures.add(ofOrders, new Side.Round(10, each, 200), Duration.ofMillis(ofOrders ? 40 : 0));
        }
    }
}
