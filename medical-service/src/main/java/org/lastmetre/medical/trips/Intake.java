package org.lastmetre.medical.trips;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Result;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.id.Ids;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.medical.vehicles.Turns;

/** Takes requests that arrive together: finds the live trip of who has one, makes the others, and sends vehicles at once. */
@ApplicationScoped
public class Intake {
    private final Trips trips;
    private final Timelines timelines;
    private final Details details;
    private final Turns turns;
    private final Fetching fetching;
    private final Sending sending;
    private final TripAnnouncer announcer;
    private final Communities communities;
    private final Clock clock;
    private final Ids ids;

    Intake(
            Trips trips,
            Timelines timelines,
            Details details,
            Turns turns,
            Fetching fetching,
            Sending sending,
            TripAnnouncer announcer,
            Communities communities,
            Clock clock,
            Ids ids) {
        this.trips = trips;
        this.timelines = timelines;
        this.details = details;
        this.turns = turns;
        this.fetching = fetching;
        this.sending = sending;
        this.announcer = announcer;
        this.communities = communities;
        this.clock = clock;
        this.ids = ids;
    }

    /** One result for each, in the order asked. */
    public Uni<List<Result<TripSheet>>> take(Tx tx, List<NewTrip> asked) {
        var places = asked.stream().map(NewTrip::community).collect(Collectors.toSet());
        var persons =
                asked.stream().filter(NewTrip::isTrip).map(NewTrip::person).collect(Collectors.toSet());
        return turns.take(tx, places)
                .chain(() -> trips.ofPersons(tx, persons))
                .chain(live -> arrivals(tx, live))
                .invoke(arrivals -> asked.forEach(one -> arrivals.take(one, new TripId(ids.next()), clock.now())))
                .call(arrivals -> keep(tx, arrivals))
                .call(() -> sending.changed(tx, places))
                .chain(arrivals -> sheets(tx, arrivals));
    }

    private Uni<Arrivals> arrivals(Tx tx, Map<String, Trip> live) {
        return details.find(tx, idsOf(live.values()))
                .chain(known -> fetching.to(tx, live.values()).map(coming -> new Arrivals(live, known, coming)));
    }

    private static List<TripId> idsOf(Collection<Trip> trips) {
        return trips.stream().map(Trip::id).toList();
    }

    private Uni<Void> keep(Tx tx, Arrivals arrivals) {
        return trips.save(tx, arrivals.moved())
                .chain(() -> details.save(tx, arrivals.details()))
                .chain(() -> fetching.keep(tx, arrivals.vehicles()))
                .chain(() -> announcer.moved(tx, arrivals.moved()));
    }

    private Uni<List<Result<TripSheet>>> sheets(Tx tx, Arrivals arrivals) {
        var given = arrivals.given();
        var wanted = given.stream().map(Arrivals.Given::id).collect(Collectors.toSet());
        return trips.find(tx, wanted).chain(now -> timelines.of(tx, wanted).map(timelines -> given.stream()
                .map(one -> Result.done(sheet(now.get(one.id()), timelines.get(one.id()), one.created())))
                .toList()));
    }

    private TripSheet sheet(Trip trip, List<Entry> timeline, boolean created) {
        return TripSheet.of(trip, timeline, communities.known(trip.community()), created);
    }
}
