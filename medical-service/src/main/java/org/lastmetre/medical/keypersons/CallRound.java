package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.keypersons.Days.Day;
import org.lastmetre.medical.keypersons.KeyPersons.ToCall;
import org.lastmetre.medical.trips.Door;

/** Makes a day's check-ins and shares them out, in the turn of their communities, which whoever asks must have taken. */
@ApplicationScoped
class CallRound {
    private final KeyPersons persons;
    private final CheckIns checkIns;
    private final CheckInCallers callers;
    private final Days days;
    private final Communities communities;
    private final Clock clock;
    private final Ids ids;

    CallRound(
            KeyPersons persons,
            CheckIns checkIns,
            CheckInCallers callers,
            Days days,
            Communities communities,
            Clock clock,
            Ids ids) {
        this.persons = persons;
        this.checkIns = checkIns;
        this.callers = callers;
        this.days = days;
        this.communities = communities;
        this.clock = clock;
        this.ids = ids;
    }

    Day today(Community community) {
        var date = community.dateAt(clock.now());
        return new Day(community.id(), date, community.at(date.plusDays(1), LocalTime.MIDNIGHT));
    }

    /** Makes the check-ins of those days that have not begun. */
    Uni<Void> begin(Tx tx, List<Day> wanted) {
        return days.begin(tx, wanted).chain(begun -> {
            var places = begun.stream().map(Day::community).toList();
            return begun.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : persons.toCall(tx, places)
                            .chain(found -> callers.onDuty(tx, places).map(onDuty -> shared(begun, found, onDuty)))
                            .chain(due -> checkIns.add(tx, due));
        });
    }

    private List<CheckIn> shared(List<Day> begun, List<ToCall> found, List<CheckInCaller> onDuty) {
        var byPlace = found.stream().collect(Collectors.groupingBy(ToCall::community));
        var rota = onDuty.stream().collect(Collectors.groupingBy(CheckInCaller::community));
        var shared = new ArrayList<CheckIn>();
        for (var day : begun) {
            var due = byPlace.getOrDefault(day.community(), List.of()).stream()
                    .map(one -> due(one, day))
                    .toList();
            shared.addAll(Sharing.share(due, loads(rota.getOrDefault(day.community(), List.of()), List.of())));
        }
        return shared;
    }

    CheckIn due(ToCall one, Day day) {
        var spot = spot(one.community(), one.door());
        return CheckIn.due(new CheckInId(ids.next()), one.id(), one.community(), day.date(), spot, clock.now());
    }

    Spot spot(CommunityId community, Door door) {
        return new Spot(
                door,
                communities.known(community).directory().gridOf(door.building()).orElse(null));
    }

    /** One more to be called: by whom has least to do. */
    Uni<Void> add(Tx tx, CheckIn due) {
        return callers.onDuty(tx, List.of(due.community()))
                .chain(onDuty -> checkIns.day(tx, due.community(), due.date())
                        .map(all -> Sharing.share(List.of(due), loads(onDuty, all)))
                        .chain(shared -> checkIns.add(tx, shared)));
    }

    /**
     * Shares what is still to be called anew after somebody came or went: of those who stay everybody keeps theirs, unless
     * somebody has come who has none.
     */
    Uni<Void> shareAnew(Tx tx, Day day, boolean came) {
        return callers.onDuty(tx, List.of(day.community()))
                .chain(onDuty -> checkIns.day(tx, day.community(), day.date())
                        .chain(all -> checkIns.save(tx, moved(all, onDuty, came))));
    }

    private static List<CheckIn> moved(List<CheckIn> all, List<CheckInCaller> onDuty, boolean came) {
        var here = onDuty.stream().map(CheckInCaller::id).collect(Collectors.toSet());
        var loose = all.stream()
                .filter(one -> one.state().isToBeCalled())
                .filter(one -> came || one.caller() == null || !here.contains(one.caller()))
                .toList();
        var before = loose.stream().collect(Collectors.toMap(CheckIn::id, one -> one));
        var kept = all.stream().filter(one -> !before.containsKey(one.id())).toList();
        return Sharing.share(loose, loads(onDuty, kept)).stream()
                .filter(one -> !Objects.equals(before.get(one.id()).caller(), one.caller()))
                .toList();
    }

    private static Map<CallerId, Integer> loads(List<CheckInCaller> onDuty, List<CheckIn> theirs) {
        var loads = new HashMap<CallerId, Integer>();
        onDuty.forEach(caller -> loads.put(caller.id(), 0));
        theirs.stream()
                .filter(one -> one.state() != CheckInState.WITHDRAWN && one.caller() != null)
                .forEach(one -> loads.computeIfPresent(one.caller(), (same, calls) -> calls + 1));
        return loads;
    }
}
