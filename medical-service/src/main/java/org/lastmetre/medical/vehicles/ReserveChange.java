package org.lastmetre.medical.vehicles;

import java.time.Instant;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Fewer vehicles than the reserve stand by, or enough again; {@code version} counts what was said of a community. */
public record ReserveChange(CommunityId community, long version, int standby, boolean low, Instant at) {}
