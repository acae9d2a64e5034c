package org.lastmetre.e2e.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lastmetre.e2e.faults.check.Samples.json;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Claim.Known;
import org.lastmetre.e2e.faults.history.Kind;

class AddressesFoundTest {
    private static final String DOOR = "{'building':'8','unit':'3','room':'601'}";

    @Test
    void theDoorThatWasFoundIsTheOrders() {
        assertThat(check("o1", "8/3/601", List.of())).isEmpty();
        assertThat(check("o1", "8/3/602", List.of())).hasSize(1);
    }

    @Test
    void theDoorThatWasFoundIsTheParcels() {
        assertThat(check("LM1", "8/3/601", List.of())).isEmpty();
        assertThat(check("LM1", "8/3/602", List.of())).hasSize(1);
    }

    @Test
    void whatIsStillInReviewIsFound() {
        assertThat(check("o1", "8/3/601", List.of("o1"))).hasSize(1);
    }

    @Test
    void onlyAnOrderThatWasTakenBackMayBeRefusedADoor() {
        assertThat(refused("CANCELLED")).isEmpty();
        assertThat(refused("PLACED")).hasSize(1);
    }

    private static List<Violation> refused(String status) {
        var claim = new Claim(Kind.ADDRESS, "o1", Known.REFUSED, "");
        var order = json("{'id':'o1','status':'" + status + "','deliverTo':" + DOOR + "}");
        return new AddressesFound(List.of(claim)).check(List.of(order), Map.of(), List.of());
    }

    private static List<Violation> check(String subject, String door, List<String> waiting) {
        var claim = new Claim(Kind.ADDRESS, subject, Known.DONE, door);
        var orders = List.of(json("{'id':'o1','deliverTo':" + DOOR + "}"));
        return new AddressesFound(List.of(claim))
                .check(orders, Map.of("LM1", json("{'household':" + DOOR + "}")), waiting);
    }
}
