package org.lastmetre.e2e.bench;

/** One of two things that are measured in turns. */
public interface Side {
    String name();

    Round round(int seconds);

    /**
     * What a round brought.
     *
     * @param cpuMicrosPerOne processor time of the measured process itself for each, NaN where that isn't known
     */
    record Round(int done, double perSecond, double cpuMicrosPerOne) {}
}
