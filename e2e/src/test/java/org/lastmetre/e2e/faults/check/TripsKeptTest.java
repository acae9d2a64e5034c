package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;

class TripsKeptTest {
    private static final Claim ASKED = new Claim(Kind.MEDICAL_REQUEST, "ill-1", Known.DONE, "r1");

    private static JsonNode request(String id, String state) {
        return json(
                "{'id':'%s','state':'%s','timeline':[{'type':'TripMilestone','detail':'HOME'}]}".formatted(id, state));
    }

    private static List<Violation> found(List<JsonNode> requests, Claim... claims) {
        return new TripsKept(List.of(claims)).check(requests);
    }

    @Test
    void whoStillWaitsIsForgotten() {
        assertThat(found(List.of(request("r1", "CLOSED")), ASKED)).isEmpty();
        assertThat(found(List.of(request("r1", "REQUESTED")), ASKED)).hasSize(1);
    }

    @Test
    void whatWasAnsweredIsThereAndNothingElseIs() {
        assertThat(found(List.of(), ASKED)).isNotEmpty();
        assertThat(found(List.of(request("r1", "CLOSED"), request("r2", "CLOSED")), ASKED))
                .hasSize(1);
    }

    @Test
    void whatIsUnknownIsThereOnceOrNotAtAll() {
        var unknown = new Claim(Kind.MEDICAL_REQUEST, "ill-2", Known.UNKNOWN, "");
        assertThat(found(List.of(request("r1", "CLOSED")), ASKED, unknown)).isEmpty();
        assertThat(found(List.of(request("r1", "CLOSED"), request("r2", "CLOSED")), ASKED, unknown))
                .isEmpty();
    }

    @Test
    void twoPeopleAreNotGivenOneRequest() {
        var other = new Claim(Kind.MEDICAL_REQUEST, "ill-2", Known.DONE, "r1");
        assertThat(found(List.of(request("r1", "CLOSED")), ASKED, other)).hasSize(1);
    }

    @Test
    void whatWasToldIsKept() {
        var home = new Claim(Kind.MILESTONE, "r1 HOME", Known.DONE, "r1");
        var late = new Claim(Kind.MILESTONE, "r1 EN_ROUTE", Known.DONE, "r1");
        var cancelled = new Claim(Kind.TRIP_CANCELLATION, "r1", Known.DONE, "r1");
        assertThat(found(List.of(request("r1", "CLOSED")), ASKED, home)).isEmpty();
        assertThat(found(List.of(request("r1", "CLOSED")), ASKED, late)).hasSize(1);
        assertThat(found(List.of(request("r1", "CLOSED")), ASKED, cancelled)).hasSize(1);
    }

    @Test
    void whatWasToldOfARequestThatIsGoneIsFound() {
        var home = new Claim(Kind.MILESTONE, "r1 HOME", Known.DONE, "r1");
        var cancelled = new Claim(Kind.TRIP_CANCELLATION, "r1", Known.DONE, "r1");
        assertThat(found(List.of(), ASKED, home, cancelled)).hasSize(4);
    }
}
