package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Groups;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** Fifty people ask at the same instant on two replicas, and ten vehicles stand by. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class SameInstantComponentTest {
    private static final int PEOPLE = 50;
    private static final int VEHICLES = 10;
    private static final TripAccess ALL = new TripAccess(true, true, null, null);

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Inject
    Intake intake;

    @Inject
    Journey journey;

    @Inject
    Communities communities;

    @Inject
    Commands commands;

    @Inject
    Groups groups;

    @Inject
    Clock clock;

    @Inject
    Pool pool;

    @Test
    void noVehicleGoesTwiceNobodyIsForgottenAndTheOrderIsThatOfTheRules() {
        time.set("2026-03-01T10:00");
        var site = new Site(json);
        for (var i = 0; i < VEHICLES; i++) {
            site.vehicle();
        }
        var desks = List.of(desk(), desk());
        var replies = IntStream.range(0, PEOPLE)
                .mapToObj(i -> desks.get(i % 2).ask(asks(site, i), ALL, made()).subscribeAsCompletionStage())
                .toList();
        replies.forEach(reply -> assertThat(reply.join().answer().status()).isEqualTo(201));
        var trips = trips(site);
        assertThat(trips).hasSize(PEOPLE);
        var fetched = trips.stream().filter(trip -> !trip.vehicle().isEmpty()).toList();
        assertThat(fetched.stream().map(Row::vehicle)).doesNotHaveDuplicates();
        assertThat(fetched).hasSize(VEHICLES);
        assertThat(count(fetched, "ROUTINE")).as("routine trips gave theirs up").isZero();
        assertThat(count(fetched, "IMMEDIATE")).isEqualTo(VEHICLES - count(fetched, "URGENT"));
    }

    private TripDesk desk() {
        return new TripDesk(intake, journey, communities, commands, groups, clock);
    }

    private NewTrip asks(Site site, int i) {
        var triage = Triage.values()[i % 3];
        var door = new Door("1", "1", "301");
        var person = site.community() + "/" + i;
        var detail = new Detail(person, null, null, null, List.of(), null);
        return new NewTrip(
                new CommunityId(site.community()),
                door,
                person,
                new Ask(Kind.EMERGENCY, triage, Need.NONE),
                clock.now(),
                detail);
    }

    private static Once<TripSheet> made() {
        return Once.unkeyed(sheet -> new Answer(201, null, null, "{}"));
    }

    private record Row(String triage, String vehicle) {}

    private List<Row> trips(Site site) {
        var rows = pool.query("select triage, coalesce(vehicle, '') as vehicle from trip where community = '"
                        + site.community() + "'")
                .execute()
                .await()
                .atMost(Duration.ofSeconds(10));
        var found = new ArrayList<Row>();
        rows.forEach(row -> found.add(new Row(row.getString("triage"), row.getString("vehicle"))));
        return found;
    }

    private static int count(List<Row> rows, String triage) {
        return (int) rows.stream().filter(row -> row.triage().equals(triage)).count();
    }
}
