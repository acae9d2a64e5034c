package org.lastmetre.e2e.bench.report;

import java.util.List;
import java.util.stream.DoubleStream;

/** One figure of every round. */
public record Series(List<Double> values) {
    public Series {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("No round was measured");
        }
    }

    public static Series of(double... values) {
        return new Series(DoubleStream.of(values).boxed().toList());
    }

    /** Of an even number the upper one of the two in the middle. */
    public double median() {
        return sorted().get(values.size() / 2);
    }

    public double least() {
        return sorted().get(0);
    }

    public double most() {
        return sorted().get(values.size() - 1);
    }

    /** The sum as one figure: what must not happen in any round is hidden by their median. */
    public Series together() {
        return of(values.stream().mapToDouble(Double::doubleValue).sum());
    }

    private List<Double> sorted() {
        return values.stream().sorted().toList();
    }
}
