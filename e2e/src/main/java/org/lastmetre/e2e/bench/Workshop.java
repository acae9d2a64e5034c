package org.lastmetre.e2e.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.lastmetre.local.system.Lineup;

/** What a bench works with: the options, and where it tells how it gets on. */
record Workshop(BenchOptions options, PrintStream out) {
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

    /** The compilers of a JVM are done after about 200,000 orders, which two cores take in three minutes. */
    void warmUp(Side... sides) {
        for (var side : List.of(sides)) {
            var told = side.round(options.warmUp());
            out.println("  warmed up " + options.warmUp() + " s, " + side.name() + ": " + told.told());
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
