package org.lastmetre.sanitation.rounds;

import org.lastmetre.kit.community.Community;

/** A round, and the community that knows how to write its times. */
public record RoundSheet(Round round, Community community) {}
