package org.lastmetre.sanitation.waste;

import java.time.Instant;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The danger that a community's waste is not gone by its hour has changed; {@code version} counts what was said of it. */
public record Risk(CommunityId community, long version, Outlook outlook, Instant at) {}
