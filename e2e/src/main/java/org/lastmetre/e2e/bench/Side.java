package org.lastmetre.e2e.bench;

/** One of the things that are measured in turns. */
interface Side {
    String name();

    Round round(int seconds);
}
