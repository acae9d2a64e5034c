package org.lastmetre.e2e.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The rounds of one side. */
public final class Figures {
    private final List<Side.Round> rounds = new ArrayList<>();

    public void add(Side.Round round) {
        rounds.add(round);
    }

    public double median(ToDoubleFunction<Side.Round> what) {
        return at(what, 0.5);
    }

    /** @param part 0 for the least, 1 for the most, a half for the median (of an even number the upper one) */
    public double at(ToDoubleFunction<Side.Round> what, double part) {
        var sorted = rounds.stream().mapToDouble(what).sorted().toArray();
        return sorted[(int) Math.round(part * (sorted.length - 1))];
    }

    int rounds() {
        return rounds.size();
    }
}
