package org.lastmetre.sanitation.waste;

import org.lastmetre.kit.community.Community;

/** A difference, and the community that knows how to write its times. */
public record DifferenceSheet(Difference difference, Community community) {}
