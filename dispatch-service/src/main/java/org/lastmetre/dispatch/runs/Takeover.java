package org.lastmetre.dispatch.runs;

import java.time.Instant;

/** Two sides of a hand-over: how many were sent and accepted, and the reason if that differs (else null). */
public record Takeover(int sent, int accepted, String difference, Instant at) {}
