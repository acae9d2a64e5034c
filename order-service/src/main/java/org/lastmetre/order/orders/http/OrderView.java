package org.lastmetre.order.orders.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.order.orders.Address;
import org.lastmetre.order.orders.Kind;
import org.lastmetre.order.orders.Order;
import org.lastmetre.order.orders.OrderDetail;
import org.lastmetre.order.orders.OrderLine;
import org.lastmetre.order.orders.OrderStatus;
import org.lastmetre.order.orders.Progress;
import org.lastmetre.order.orders.TimelineEntry;
import org.lastmetre.order.orders.TimelineType;

/** An order as its owner sees it; times have the community's offset. */
@Schema(name = "Order")
record OrderView(
        UUID id,
        String community,
        String partner,

        @Schema(description = "Placed with a test key: nobody but its partner's test keys sees it")
        Boolean test,

        String externalReference,
        Category category,
        Kind kind,
        OrderStatus status,
        DoorView deliverTo,
        List<String> packageCodes,
        Progress progress,
        int attempts,
        Double weightKg,
        List<OrderLine> lines,
        String note,
        OffsetDateTime placedAt,
        OffsetDateTime updatedAt,
        long version,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<EntryView> timeline) {

    /** A door; without a grid it is only what the sender said. */
    @Schema(name = "Door")
    record DoorView(String building, String unit, String room, String grid, String text) {
        static DoorView of(Address address) {
            return new DoorView(address.building(), address.unit(), address.room(), address.grid(), address.text());
        }
    }

    @Schema(name = "TimelineEntry")
    record EntryView(OffsetDateTime at, TimelineType type, String detail) {}

    static OrderView of(OrderDetail detail) {
        var order = detail.order();
        var content = order.content();
        return new OrderView(
                order.id().value(),
                content.community().value(),
                content.key().partner().value(),
                order.isTest() ? true : null,
                content.key().reference().value(),
                content.category(),
                content.kind(),
                order.status(),
                DoorView.of(order.address()),
                order.parcels().stream().map(parcel -> parcel.code().value()).toList(),
                order.progress(),
                order.attempts(),
                content.weight() == null ? null : content.weight().kg(),
                content.lines(),
                content.note(),
                local(order, order.placedAt()),
                local(order, order.updatedAt()),
                order.version(),
                timeline(detail));
    }

    /** By time; what two services said of the same instant, in the order it was heard. */
    private static List<EntryView> timeline(OrderDetail detail) {
        return detail.timeline().stream()
                .sorted(Comparator.comparing(TimelineEntry::at).thenComparing(TimelineEntry::version))
                .map(entry -> new EntryView(local(detail.order(), entry.at()), entry.type(), entry.detail()))
                .toList();
    }

    private static OffsetDateTime local(Order order, Instant instant) {
        return OffsetDateTime.ofInstant(instant, order.zone());
    }
}
