package org.lastmetre.e2e.demo;

import java.util.List;

/** Decisions that depend on the seed and on what they are about, never on the order in which they are asked for. */
record Choice(long seed) {
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final double STEPS = 0x1.0p53;

    /** From 0 to less than 1. */
    double of(String... about) {
        return (hash(about) >>> 11) / STEPS;
    }

    boolean happens(double share, String... about) {
        return of(about) < share;
    }

    int below(int bound, String... about) {
        return (int) (of(about) * bound);
    }

    <T> T from(List<T> all, String... about) {
        return all.get(below(all.size(), about));
    }

    private long hash(String... about) {
        var hash = mix(seed);
        for (var part : about) {
            for (var i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * FNV_PRIME;
            }
            hash = mix(hash);
        }
        return hash;
    }

    private static long mix(long value) {
        var mixed = value + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
