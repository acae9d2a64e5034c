package org.lastmetre.medical.board;

import java.time.Instant;
import org.lastmetre.kit.community.Community;

/** A community's board as it was at an instant. */
public record BoardSheet(Board board, Community community, Instant at) {}
