package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastmetre.kit.commit.Result;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.privacy.Fingerprints;
import org.lastmetre.medical.trips.Ask;
import org.lastmetre.medical.trips.Detail;
import org.lastmetre.medical.trips.Intake;
import org.lastmetre.medical.trips.Kind;
import org.lastmetre.medical.trips.Medicine;
import org.lastmetre.medical.trips.Need;
import org.lastmetre.medical.trips.NewTrip;
import org.lastmetre.medical.trips.Trip;
import org.lastmetre.medical.trips.TripId;
import org.lastmetre.medical.trips.TripSheet;
import org.lastmetre.medical.trips.Trips;

/** Has medicine bought that is short, one request a person for all of it; in the turn of their communities. */
@ApplicationScoped
class Purchasing {
    /** One package; how much is in it only the pharmacy knows. */
    private static final int QUANTITY = 1;

    private final Intake intake;
    private final Trips trips;
    private final KeyPersons persons;
    private final Prescribed prescribed;
    private final Fingerprints fingerprints;
    private final Communities communities;
    private final Clock clock;

    Purchasing(
            Intake intake,
            Trips trips,
            KeyPersons persons,
            Prescribed prescribed,
            Fingerprints fingerprints,
            Communities communities,
            Clock clock) {
        this.intake = intake;
        this.trips = trips;
        this.persons = persons;
        this.prescribed = prescribed;
        this.fingerprints = fingerprints;
        this.communities = communities;
        this.clock = clock;
    }

    /** Which of these purchases are over. */
    Uni<Set<UUID>> over(Tx tx, Collection<UUID> purchases) {
        if (purchases.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return trips.find(tx, purchases.stream().map(TripId::new).toList()).map(found -> found.values().stream()
                .filter(trip -> trip.state().isOver())
                .map(Trip::id)
                .map(TripId::value)
                .collect(Collectors.toSet()));
    }

    /**
     * Saves these persons, and asks for what they are short of.
     *
     * @return all of them as they are now
     */
    Uni<List<KeyPerson>> save(Tx tx, List<KeyPerson> changed) {
        var now = clock.now();
        return prescribed.noted(tx, changed, now).chain(noted -> save(tx, noted, now));
    }

    private Uni<List<KeyPerson>> save(Tx tx, List<KeyPerson> changed, Instant now) {
        var buying = changed.stream()
                .filter(person -> person.mustBuy(today(person.community(), now)))
                .toList();
        var others = changed.stream().filter(person -> !buying.contains(person)).toList();
        return buy(tx, buying, now)
                .map(bought -> Stream.concat(others.stream(), bought.stream()).toList())
                .call(all -> persons.save(tx, all.stream().map(this::kept).toList()));
    }

    private Uni<List<KeyPerson>> buy(Tx tx, List<KeyPerson> buying, Instant now) {
        return buying.isEmpty()
                ? Uni.createFrom().item(List.of())
                : intake.take(
                                tx,
                                buying.stream()
                                        .map(person -> request(person, now))
                                        .toList())
                        .map(taken -> bought(buying, taken, now));
    }

    private List<KeyPerson> bought(List<KeyPerson> buying, List<Result<TripSheet>> taken, Instant now) {
        var bought = new ArrayList<KeyPerson>();
        for (var i = 0; i < buying.size(); i++) {
            var request = taken.get(i).orThrow().trip().id().value();
            bought.add(buying.get(i).boughtBy(request, today(buying.get(i).community(), now)));
        }
        return bought;
    }

    private NewTrip request(KeyPerson person, Instant now) {
        var list = person.medicines().toBuy(today(person.community(), now)).stream()
                .map(stock -> new Medicine(stock.name(), QUANTITY))
                .toList();
        return new NewTrip(
                person.community(),
                person.door(),
                person.mark(fingerprints),
                new Ask(Kind.MEDICINE, Kind.MEDICINE.usualTriage(), Need.NONE),
                now,
                new Detail(person.name(), null, null, null, list, null));
    }

    private KeyPersons.Kept kept(KeyPerson person) {
        var community = communities.known(person.community());
        var shortAt = person.medicines().shortOn().map(day -> community.at(day, LocalTime.MIDNIGHT));
        return new KeyPersons.Kept(person, shortAt.orElse(null));
    }

    private LocalDate today(CommunityId community, Instant now) {
        return communities.known(community).dateAt(now);
    }
}
