package org.lastmetre.order.households.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.lastmetre.contracts.HouseholdEvent.CalledDoor;
import org.lastmetre.contracts.HouseholdEvent.HouseholdsCalled;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.order.households.CallAnnouncer;
import org.lastmetre.order.orders.BuildingCall;
import org.lastmetre.order.orders.HouseholdCalled;

/** Publishes a call once for all households of the building: their numbers go with it, so that no stream has to ask. */
@ApplicationScoped
class CallPublisher implements CallAnnouncer {
    /** A building is called once in a session. */
    private static final long VERSION = 1;

    private final Outbox outbox;

    CallPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> called(Tx tx, List<HouseholdCalled> called) {
        return outbox.append(tx, events(called));
    }

    static List<HouseholdsCalled> events(List<HouseholdCalled> called) {
        return called.stream()
                .collect(Collectors.groupingBy(HouseholdCalled::call, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> event(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static HouseholdsCalled event(BuildingCall call, List<HouseholdCalled> households) {
        var doors = households.stream().map(CallPublisher::door).toList();
        return new HouseholdsCalled(
                call.community().value(), call.session(), VERSION, call.building(), doors, call.at());
    }

    private static CalledDoor door(HouseholdCalled called) {
        var key = called.household();
        return new CalledDoor(key.unit(), key.room(), called.number());
    }
}
