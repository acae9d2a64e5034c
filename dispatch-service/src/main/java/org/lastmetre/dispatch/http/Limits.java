package org.lastmetre.dispatch.http;

/** How much a request may say, in characters and in packages. */
public final class Limits {
    public static final int SCAN_ID = 100;
    public static final int NAME = 100;
    public static final int TEXT = 500;
    public static final int PACKAGES = 500;

    private Limits() {}
}
