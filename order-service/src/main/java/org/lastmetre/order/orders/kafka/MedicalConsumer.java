package org.lastmetre.order.orders.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.Topics;
import org.lastmetre.contracts.TripEvent.MedicinePurchased;
import org.lastmetre.kit.commit.Result;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.inbox.Reader;
import org.lastmetre.kit.inbox.Received;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.orders.Destination;
import org.lastmetre.order.orders.ExternalReference;
import org.lastmetre.order.orders.Kind;
import org.lastmetre.order.orders.OrderContent;
import org.lastmetre.order.orders.OrderDesk;
import org.lastmetre.order.orders.OrderKey;
import org.lastmetre.order.orders.Partner;
import org.lastmetre.order.orders.PlaceOrder;

/** Lets medicine that was bought enter the supply line: an order for each purchase, by the reference of its request. */
@ApplicationScoped
class MedicalConsumer implements Reader {
    private static final Partner PARTNER = new Partner("medical-service");
    private final OrderDesk desk;

    MedicalConsumer(OrderDesk desk) {
        this.desk = desk;
    }

    @Override
    public String topic() {
        return Topics.MEDICAL;
    }

    @Override
    public Set<Class<? extends Event>> types() {
        return Set.of(MedicinePurchased.class);
    }

    /** One that can't be taken, such as for a code that is used, goes to the dead letters with its reason. */
    @Override
    public Uni<Void> read(Tx tx, List<Received> events) {
        var wishes = events.stream()
                .map(Received::event)
                .map(event -> wish((MedicinePurchased) event))
                .toList();
        return desk.placeAll(tx, wishes)
                .invoke(results -> results.forEach(Result::orThrow))
                .replaceWithVoid();
    }

    static PlaceOrder wish(MedicinePurchased said) {
        var key = new OrderKey(PARTNER, new ExternalReference(said.tripId().toString()));
        var content = new OrderContent(
                new CommunityId(said.community()), key, Category.MEDICINE, Kind.ERRAND, null, List.of(), null);
        var door = new Destination.AtDoor(said.building(), said.unit(), said.room());
        var codes = said.packageCodes().stream().map(PackageCode::new).toList();
        return new PlaceOrder(content, door, codes.size(), codes);
    }
}
