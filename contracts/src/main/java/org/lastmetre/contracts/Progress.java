package org.lastmetre.contracts;

/** Counts of an order's packages; {@code received = awaiting + shelved + out + delivered + returned + withdrawn}. */
public record Progress(
        int announced, int received, int awaiting, int shelved, int out, int delivered, int returned, int withdrawn) {}
