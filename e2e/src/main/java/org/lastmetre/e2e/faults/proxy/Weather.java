package org.lastmetre.e2e.faults.proxy;

import java.util.Locale;

/** What a link does to what passes. */
public enum Weather {
    /** Everything passes at once. */
    CLEAR,
    /** Every piece takes a moment. */
    SLOW,
    /** Connections are taken, and nothing passes until that ends; then it goes on, as after a network's repeats. */
    SWALLOW,
    /** Connections are reset, new ones, too. */
    CUT;

    /** For reports. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
