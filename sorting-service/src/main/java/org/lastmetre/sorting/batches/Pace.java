package org.lastmetre.sorting.batches;

import org.lastmetre.kit.vocabulary.CommunityId;

/** Whether a community's goods go out at once, as dispatch last said; an older version never replaces a newer one. */
public record Pace(CommunityId community, boolean light, long version) {}
