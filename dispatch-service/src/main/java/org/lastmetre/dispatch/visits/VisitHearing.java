package org.lastmetre.dispatch.visits;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lastmetre.dispatch.volunteers.Volunteer;
import org.lastmetre.dispatch.volunteers.Volunteers;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Hears which visits are wanted; the volunteers of the building see it in their tasks. */
@ApplicationScoped
public class VisitHearing {
    private final Visits visits;
    private final Volunteers volunteers;
    private final Communities communities;

    VisitHearing(Visits visits, Volunteers volunteers, Communities communities) {
        this.visits = visits;
        this.volunteers = volunteers;
        this.communities = communities;
    }

    /** In the order told; the end of a visit that was never heard of is passed over. */
    public Uni<Void> hear(Tx tx, List<VisitNews> news) {
        var ids = news.stream().map(VisitNews::id).collect(Collectors.toSet());
        return visits.lock(tx, ids)
                .map(known -> changed(known, news))
                .chain(changed -> changed.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : visits.save(tx, changed).chain(() -> tell(tx, changed)));
    }

    private List<Visit> changed(Map<UUID, Visit> known, List<VisitNews> news) {
        var now = new HashMap<>(known);
        news.forEach(one -> now.compute(one.id(), (id, before) -> after(before, one)));
        return now.values().stream()
                .filter(visit -> !visit.equals(known.get(visit.id())))
                .toList();
    }

    private Visit after(Visit before, VisitNews news) {
        if (before == null) {
            return news.isWanted() ? Visit.wanted(news, grid(news)) : null;
        }
        return before.heard(news, news.isWanted() ? grid(news) : null);
    }

    /** Null for a building that the directory has lost. */
    private String grid(VisitNews news) {
        var directory = communities.known(news.community()).directory();
        return directory.gridOf(news.door().building()).orElse(null);
    }

    private Uni<Void> tell(Tx tx, List<Visit> changed) {
        var byPlace = changed.stream().collect(Collectors.groupingBy(Visit::community));
        return Multi.createFrom()
                .iterable(byPlace.entrySet())
                .onItem()
                .transformToUniAndConcatenate(place -> tasksChanged(tx, place.getKey(), place.getValue()))
                .toUni()
                .replaceWithVoid();
    }

    Uni<Void> tasksChanged(Tx tx, CommunityId community, List<Visit> changed) {
        return volunteers
                .onDuty(tx, community)
                .map(all -> all.stream()
                        .filter(one -> changed.stream().anyMatch(visit -> isFor(one, visit)))
                        .map(Volunteer::id)
                        .toList())
                .chain(ids -> volunteers.tasksChanged(tx, ids));
    }

    static boolean isFor(Volunteer volunteer, Visit visit) {
        var door = visit.door();
        return volunteer.serves(door.building(), Objects.requireNonNullElse(door.grid(), ""));
    }
}
