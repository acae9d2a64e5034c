package org.lastmetre.e2e.load;

/**
 * When requests are sent: in a closed loop as soon as a connection is free, in an open one at a constant rate, whatever
 * becomes of those before. Latency counts from the moment a request should have been sent, so that a stall of the
 * service isn't left out (no coordinated omission).
 */
public record Pace(double perSecond) {
    public static Pace closed() {
        return new Pace(Double.POSITIVE_INFINITY);
    }

    public static Pace constant(double perSecond) {
        return new Pace(perSecond);
    }

    boolean isOpen() {
        return Double.isFinite(perSecond);
    }

    /** When the request of this number, from 0, is meant to be sent: nanoseconds from the start. */
    long intended(long number) {
        return (long) (number * 1e9 / perSecond);
    }

    /** How many are meant to be sent in a time. */
    long within(long nanos) {
        return (long) Math.ceil(nanos * perSecond / 1e9);
    }
}
