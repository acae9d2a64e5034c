package org.lastmetre.kit.inbox;

import java.util.UUID;
import org.lastmetre.contracts.Event;

/** An event that was heard for the first time; {@code id} is the CloudEvent's. */
public record Received(UUID id, Event event) {}
