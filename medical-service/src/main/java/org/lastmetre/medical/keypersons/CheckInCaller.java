package org.lastmetre.medical.keypersons;

import org.lastmetre.kit.vocabulary.CommunityId;

/** Somebody who calls a community's key persons when on duty. */
public record CheckInCaller(CallerId id, CommunityId community, boolean onDuty) {}
