package org.lastmetre.e2e.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lastmetre.e2e.bench.report.Series;

/** Sides measured in turns; who begins changes from round to round. */
final class Rounds {
    private final Map<Side, List<Round>> taken = new LinkedHashMap<>();

    private Rounds() {}

    /** @param settle returns when nothing of the round before is under way any more */
    static Rounds of(BenchOptions options, PrintStream out, Runnable settle, Side... sides) {
        var rounds = new Rounds();
        for (var number = 0; number < options.rounds(); number++) {
            var turn = new ArrayList<>(List.of(sides));
            Collections.rotate(turn, -number);
            for (var side : turn) {
                settle.run();
                rounds.take(side, options.seconds(), out);
            }
        }
        return rounds;
    }

    Series series(Side side, String figure) {
        return new Series(
                taken.get(side).stream().map(round -> round.of(figure)).toList());
    }

    private void take(Side side, int seconds, PrintStream out) {
        var round = side.round(seconds);
        taken.computeIfAbsent(side, any -> new ArrayList<>()).add(round);
        out.println("  " + side.name() + ": " + round.told());
    }
}
