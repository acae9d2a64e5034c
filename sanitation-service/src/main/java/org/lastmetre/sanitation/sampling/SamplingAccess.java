package org.lastmetre.sanitation.sampling;

import org.lastmetre.access.Caller;
import org.lastmetre.access.Role;

/**
 * Whose sessions a caller may see; to a resident those of other communities are not there.
 *
 * @param community null for all
 */
public record SamplingAccess(String community) {
    public static final SamplingAccess ALL = new SamplingAccess(null);

    /** Somebody with another role beside that of a resident sees what that one sees. */
    public static SamplingAccess of(Caller caller) {
        return caller.is(Role.RESIDENT) && caller.roles().size() == 1
                ? new SamplingAccess(caller.household().split("/")[0])
                : ALL;
    }

    public boolean sees(Session session) {
        return community == null || community.equals(session.community().value());
    }
}
