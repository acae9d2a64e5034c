package org.lastmetre.dispatch.windows;

import java.time.Instant;
import org.lastmetre.kit.vocabulary.CommunityId;

/** A community goes over to another pace; {@code version} numbers what dispatch says of the community. */
public record PaceChange(CommunityId community, long version, Pace pace, int openItems, int onDuty, Instant at) {}
