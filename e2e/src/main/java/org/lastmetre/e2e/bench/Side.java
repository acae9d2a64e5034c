package org.lastmetre.e2e.bench;

/** One of the things that are measured in turns. */
interface Side {
    String name();

    /** Nothing of the round before is under way any more when it begins. */
    Round round(int seconds);
}
