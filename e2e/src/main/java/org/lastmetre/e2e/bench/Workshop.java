package org.lastmetre.e2e.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.lastmetre.e2e.demo.Pause;
import org.lastmetre.local.system.Lineup;

/** What a bench works with: the options, and where it tells how it gets on. */
record Workshop(BenchOptions options, PrintStream out) {
    private static final int STRETCH = 20;
    private static final Duration REST = Duration.ofSeconds(5);

    /** A fresh system, to be closed. */
    Stage stage(Lineup lineup) {
        return Stage.start(lineup, out);
    }

    /**
     * With the services that are enough, and with all of them beside these on the same cores, as far as the options want it.
     *
     * @param name of the former
     * @param measure is given a name and the services
     */
    <T> List<T> aloneAndWhole(String name, Lineup alone, BiFunction<String, Lineup, T> measure) {
        var measured = new ArrayList<T>();
        if (options.extent().hasAlone()) {
            measured.add(measure.apply(name, alone));
        }
        if (options.extent().hasWhole()) {
            measured.add(measure.apply("whole", Lineup.WHOLE));
        }
        return measured;
    }

    /**
     * The compilers of a JVM are done after about 200,000 orders, which two cores take in three minutes, if they get to their work
     * at all: while everybody else wants the cores, too, they hardly do. So there are rests, which don't count.
     */
    void warmUp(Side... sides) {
        for (var side : List.of(sides)) {
            var told = side.round(Math.min(options.warmUp(), STRETCH));
            for (var done = STRETCH; done < options.warmUp(); done += STRETCH) {
                Pause.of(REST);
                told = side.round(Math.min(options.warmUp() - done, STRETCH));
            }
            Pause.of(REST);
            out.println("  warmed up " + options.warmUp() + " s, " + side.name() + ", in the end: " + told.told());
        }
    }

    Rounds rounds(Published published, Side... sides) {
        return Rounds.of(options, out, published::settled, sides);
    }

    /** One round of what is measured once only. */
    Round round(Side side) {
        var round = side.round(options.seconds());
        out.println("  " + side.name() + ": " + round.told());
        return round;
    }

    void say(String what) {
        out.println(what);
    }
}
