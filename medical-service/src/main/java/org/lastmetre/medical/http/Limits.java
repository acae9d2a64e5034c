package org.lastmetre.medical.http;

/** How much a request may say, in characters and in items. */
public final class Limits {
    public static final int NAME = 100;
    public static final int TEXT = 500;
    public static final int LONG_TEXT = 2_000;
    public static final int MEDICINES = 50;

    private Limits() {}
}
