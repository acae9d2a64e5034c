package org.lastmetre.identity.audit;

import java.time.Instant;

/** Which entries to list; null where it does not matter. {@code from} is the first instant, {@code to} the one after the last. */
public record AuditFilter(String account, String about, String service, Instant from, Instant to) {}
