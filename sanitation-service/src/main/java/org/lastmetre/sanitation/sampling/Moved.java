package org.lastmetre.sanitation.sampling;

/** A session after something happened, and what it was. */
public record Moved(Session session, Step step) {}
