package org.lastmetre.medical.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.medical.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** However many book at the same moment, a vehicle is held for one; the database would not take another. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@Timeout(90)
class SameVehicleComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int AT_ONCE = 12;

    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    @Inject
    Pool pool;

    private Site site;
    private Bookings bookings;

    @BeforeEach
    void threeVehicles() {
        time.set("2026-03-01T10:00");
        site = new Site(json);
        bookings = new Bookings(site);
        site.vehicle();
        site.vehicle();
        site.vehicle();
    }

    @Test
    void ofTwelveAtOnceTwoAreBookedAndTenHearOfFreeTimes() {
        var answers = IntStream.range(0, AT_ONCE)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> Bookings.book(bookings.at("person " + n, "2026-03-02T14:00"))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(withStatus(answers, 201)).isEqualTo(2);
        assertThat(withStatus(answers, 409)).isEqualTo(AT_ONCE - 2);
    }

    @Test
    void theDatabaseItselfRefusesASecondHold() {
        var one = Bookings.booked(bookings.at("Zhao", "2026-03-02T14:00"));
        var statement =
                "insert into occurrence select appointment, date + 1, community, starts_at, held_from, held_until, "
                        + "state, vehicle, trip from occurrence where appointment = '" + one + "'";

        assertThatThrownBy(() -> pool.query(statement).execute().await().atMost(LIMIT))
                .hasMessageContaining("occurrence_holds_a_vehicle_alone");
    }

    private static long withStatus(List<Response> answers, int status) {
        return answers.stream().filter(answer -> answer.statusCode() == status).count();
    }
}
