package org.lastmetre.e2e.overload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.load.Outcome;

/** Of a system that takes a hundred orders a second and is offered more for ten. */
class OverloadReportTest {
    private static final double CAPACITY = 100;
    private static final Duration TIME = Duration.ofSeconds(10);

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final OverloadReport report = new OverloadReport(new PrintStream(told, true, StandardCharsets.UTF_8));

    @Test
    void whatWasTakenWhenTheTimeWasOverIsNotTakenUnderOverload() {
        var broken = report.overload(load(1_000, 450), CAPACITY, TIME);

        assertThat(broken).containsExactly("only 55 % of the capacity was taken");
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("55 orders/s", "450 more once that time was over");
    }

    @Test
    void whoTakesEnoughInTimeMayAnswerTheRestLater() {
        assertThat(report.overload(load(1_000, 400), CAPACITY, TIME)).isEmpty();
    }

    /** Its last answer came long after the time. */
    private static Outcome load(long taken, long late) {
        var times = new Histogram(3);
        times.recordValueWithCount(20_000, taken);
        return new Outcome(Map.of(201, times), Map.of(201, late), 0, 30_000_000_000L, 0, 0, 0);
    }
}
