package org.lastmetre.e2e.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private final Result result = new Result(
            "intake",
            List.of(
                    Row.of("orders", "1/s", Series.of(100, 900, 300))
                            .beside(Series.of(150, 50, 1_000))
                            .wanted(Target.ratioAtLeast(1.2)),
                    Row.of("p99", "ms", Series.of(1.5)).wanted(Target.atMost(1))),
            List.of(new Curve(
                    "spine & all", List.of(new Curve.Point(1, 10, 1, 2), new Curve.Point(64, 1_000, 10, 90)))),
            List.of("A note."));

    @Test
    void theTableShowsMedianSpreadReferenceRatioAndVerdict() {
        var table = TextReport.of(result);

        assertThat(table.get(1)).matches(" +orders +1/s +300 +100 to 900 +150 +2\\.00 +ratio >= 1\\.20 +reached");
        assertThat(table.get(2)).matches(" +p99 +ms +1\\.50 +1\\.50 to 1\\.50 +<= 1 +MISSED");
        assertThat(table).last().isEqualTo("  A note.");
    }

    @Test
    void theJsonHoldsEveryRound() throws JsonProcessingException {
        var json = new ObjectMapper().readTree(JsonReport.of(List.of(result), Instant.EPOCH));

        var row = json.at("/benches/0/rows/0");
        assertThat(row.at("/measured/rounds")).hasSize(3);
        assertThat(row.at("/measured/median").asInt()).isEqualTo(300);
        assertThat(row.at("/reference/most").asInt()).isEqualTo(1_000);
        assertThat(row.at("/ratio").asDouble()).isEqualTo(2);
        assertThat(row.at("/reached").asBoolean()).isTrue();
        assertThat(json.at("/benches/0/curves/0/points/1/p99Millis").asInt()).isEqualTo(90);
        assertThat(json.at("/processors").asInt()).isPositive();
    }

    @Test
    void thePictureHasALineForEachFigureOfACurve() {
        var svg = SvgPlot.of(result.curves());

        assertThat(svg).startsWith("<svg ").endsWith("</svg>\n").contains("spine &amp; all");
        assertThat(svg.split("<polyline")).hasSize(4);
    }

    @Test
    void aLogarithmicAxisHasTheSameWayFromTenToTen() {
        var scale = new Scale(0, 2, 0, 200);

        assertThat(scale.at(1)).isZero();
        assertThat(scale.at(10)).isEqualTo(100);
        assertThat(scale.marks()).containsExactly(1.0, 10.0, 100.0);
    }
}
