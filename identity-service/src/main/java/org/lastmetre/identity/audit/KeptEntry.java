package org.lastmetre.identity.audit;

import java.time.Instant;

/** An entry of the trail at its place; {@code recordedAt} is when it came in. */
public record KeptEntry(long position, Instant recordedAt, AuditEntry entry) {}
