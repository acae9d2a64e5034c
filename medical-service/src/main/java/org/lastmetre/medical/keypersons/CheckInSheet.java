package org.lastmetre.medical.keypersons;

import org.lastmetre.kit.community.Community;

/** A check-in with its community, for local times. */
public record CheckInSheet(CheckIn checkIn, Community community) {}
