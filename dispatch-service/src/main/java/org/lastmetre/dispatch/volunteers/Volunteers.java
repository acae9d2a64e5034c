package org.lastmetre.dispatch.volunteers;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** All volunteers of all communities. */
public interface Volunteers {
    /** The volunteer, locked until the transaction ends. */
    Uni<Optional<Volunteer>> lock(Tx tx, VolunteerId id);

    Uni<Void> save(Tx tx, Volunteer volunteer);

    /** Whether a run that this volunteer carries is still under way. */
    Uni<Boolean> isUnderWay(Tx tx, VolunteerId id);

    Uni<Optional<Volunteer>> find(VolunteerId id);

    /** In the order of ids, from behind {@code after} on. */
    Uni<List<Volunteer>> of(CommunityId community, Boolean onDuty, String after, int limit);

    /** The tasks of these volunteers changed: who follows them gets the next version. */
    Uni<Void> tasksChanged(Tx tx, Collection<VolunteerId> ids);

    /** Everybody on duty in a community. */
    Uni<List<Volunteer>> onDuty(Tx tx, CommunityId community);

    /** Counts packages to the work of a date, or takes them off again; the tasks of all of these changed. */
    Uni<Void> addWork(Tx tx, Map<VolunteerId, Integer> packages, LocalDate date);

    /** The version of the tasks of those of these who are known. */
    Uni<Map<VolunteerId, Long>> taskVersions(Collection<VolunteerId> ids);
}
