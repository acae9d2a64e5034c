package org.lastmetre.sanitation.http;

/** How much a request may say, in characters. */
public final class Limits {
    public static final int NAME = 100;
    public static final int TEXT = 500;

    private Limits() {}
}
