package org.lastmetre.e2e.bench.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** A logarithmic axis from one power of ten to another, laid on a line of pixels. */
record Scale(int lowest, int highest, double from, double to) {
    /** Over all values, which are above 0. */
    static Scale over(DoubleStream values, double from, double to) {
        var of = values.filter(value -> value > 0).summaryStatistics();
        if (of.getCount() == 0) {
            return new Scale(0, 1, from, to);
        }
        var lowest = (int) Math.floor(Math.log10(of.getMin()));
        return new Scale(lowest, Math.max(lowest + 1, (int) Math.ceil(Math.log10(of.getMax()))), from, to);
    }

    double at(double value) {
        return from + (Math.log10(value) - lowest) / (highest - lowest) * (to - from);
    }

    /** The powers of ten. */
    List<Double> marks() {
        return DoubleStream.iterate(lowest, power -> power <= highest, power -> power + 1)
                .map(power -> Math.pow(10, power))
                .boxed()
                .collect(Collectors.toList());
    }
}
