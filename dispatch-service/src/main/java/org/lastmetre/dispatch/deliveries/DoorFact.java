package org.lastmetre.dispatch.deliveries;

import java.time.Instant;
import org.lastmetre.dispatch.deliveries.DoorReport.How;
import org.lastmetre.dispatch.deliveries.DoorReport.Outcome;

/** A package was delivered, or failed and comes again, or is back for a human: its stage says which. */
public record DoorFact(Item item, Outcome outcome, How how, int attemptsLeft, Instant at) {}
