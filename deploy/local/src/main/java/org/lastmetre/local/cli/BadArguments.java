package org.lastmetre.local.cli;

/** The command line can't be understood; the message says which word. */
final class BadArguments extends RuntimeException {
    BadArguments(String message) {
        super(message);
    }
}
