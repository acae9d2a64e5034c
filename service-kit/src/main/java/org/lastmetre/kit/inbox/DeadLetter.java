package org.lastmetre.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/** A record that could not be digested, and why. */
public record DeadLetter(UUID id, String topic, String key, String type, String reason, Instant at, boolean replayed) {}
