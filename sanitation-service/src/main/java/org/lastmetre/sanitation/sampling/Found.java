package org.lastmetre.sanitation.sampling;

import java.time.Instant;

/** What somebody found of a household; {@code at} by the device. */
public record Found(SessionId session, Room room, Outcome outcome, String by, Instant at) {}
