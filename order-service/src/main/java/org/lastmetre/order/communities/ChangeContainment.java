package org.lastmetre.order.communities;

import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Containment;

/** The wish to close or open one building or all of a grid: exactly one of the two is not null. */
public record ChangeContainment(
        CommunityId community, String building, String grid, Containment state, String reason) {}
