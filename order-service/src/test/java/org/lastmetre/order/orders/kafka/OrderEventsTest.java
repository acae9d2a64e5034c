package org.lastmetre.order.orders.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.addresses.Household;
import org.lastmetre.addresses.ReviewReason;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.GoldenSamples;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;
import org.lastmetre.order.orders.Address;
import org.lastmetre.order.orders.ExternalReference;
import org.lastmetre.order.orders.HeldParcel;
import org.lastmetre.order.orders.Kind;
import org.lastmetre.order.orders.Order;
import org.lastmetre.order.orders.OrderChanged;
import org.lastmetre.order.orders.OrderContent;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.OrderKey;
import org.lastmetre.order.orders.OrderStatus;
import org.lastmetre.order.orders.Parcel;
import org.lastmetre.order.orders.Partner;
import org.lastmetre.order.orders.Progress;
import org.lastmetre.order.orders.Samples;
import org.lastmetre.order.orders.TimelineEntry;
import org.lastmetre.order.orders.TimelineType;

/** Every event of an order is, on the wire, exactly its golden sample. */
class OrderEventsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static final String ORDER = "019ca67f-8160-784e-89f3-609a4a962c21";
    private static final String REVIEWED = "019ca6ce-3da0-7f2d-ba30-fbf91bc82ba9";
    private static final String CANCELLED = "019ca79f-e580-7709-ba42-9f74f676fd20";
    private static final Address DOOR = new Address("7", "2", "301", "G2", "text stays here", null);
    private static final Address OTHER = new Address("19", "3", "402", "G5", null, null);
    private static final Progress TWO_SHELVED = new Progress(2, 2, 0, 2, 0, 0, 0, 0);

    @Test
    void anOrderIsPlaced() throws Exception {
        var order = order(ORDER, 1, DOOR, "2026-02-28T23:05:00Z", "放在门口鞋柜上", fresh());
        expectSample(order, entry(order, TimelineType.OrderPlaced, null, "2026-02-28T23:05:00Z", announced(2), 41L));
    }

    @Test
    void anOrderIsHeldForReview() throws Exception {
        var address = new Address(null, null, null, null, "7号楼302", ReviewReason.UNIT_MISSING);
        var order = proxy(1, address);
        expectSample(
                order,
                entry(
                        order,
                        TimelineType.OrderHeldForReview,
                        "UNIT_MISSING",
                        "2026-03-01T00:31:00Z",
                        announced(1),
                        null));
    }

    @Test
    void anAddressIsFound() throws Exception {
        var order = proxy(2, new Address("7", "1", "302", "G2", "7号楼302", ReviewReason.UNIT_MISSING));
        expectSample(
                order,
                entry(order, TimelineType.OrderAddressResolved, null, "2026-03-01T00:44:10Z", announced(1), 12L));
    }

    @Test
    void anOrderMovesOn() throws Exception {
        var order = order(ORDER, 10, DOOR, "2026-02-28T23:05:00Z", null, fresh());
        var out = new Progress(2, 2, 0, 0, 2, 0, 0, 0);
        var entry = new TimelineEntry(
                10,
                Instant.parse("2026-03-01T00:25:30Z"),
                TimelineType.OutForDelivery,
                null,
                OrderStatus.OUT_FOR_DELIVERY,
                out,
                50L);
        expectSample(order, entry);
    }

    @Test
    void aCancellationIsAskedForRefusedAndDone() throws Exception {
        var asked = order(CANCELLED, 4, OTHER, "2026-03-01T05:00:00Z", null, yunhu("YH-20260301-131", null));
        var shelved = new Progress(1, 1, 0, 1, 0, 0, 0, 0);
        expectSample(asked, step(asked, TimelineType.CancellationRequested, "重复下单", "05:02:00", shelved, 8));

        var refused = order(ORDER, 9, DOOR, "2026-02-28T23:05:00Z", null, fresh());
        expectSample(
                refused,
                step(refused, TimelineType.CancellationRefused, "batch-sealed", "00:20:00.480", TWO_SHELVED, 49));

        var cancelled = order(CANCELLED, 6, OTHER, "2026-03-01T05:00:00Z", null, yunhu("YH-20260301-131", null));
        var gone = new Progress(1, 1, 0, 0, 0, 0, 0, 1);
        var entry = new TimelineEntry(
                6, at("05:02:01.250"), TimelineType.OrderCancelled, null, OrderStatus.CANCELLED, gone, 10L);
        expectSample(cancelled, entry);
    }

    @Test
    void theDoorOfAParcelIsFound() throws Exception {
        var parcel = new HeldParcel(
                new CommunityId("fumin-garden"),
                new PackageCode("LM0H8QZ3V5K7M2X9T4"),
                ReviewReason.NO_ADDRESS,
                "text stays here",
                Samples.NOON,
                new Household("13", "2", "501", "G4"),
                1);
        expectSample(OrderEvents.found(parcel, at("06:12:40")));
    }

    @Test
    void phoneNumbersInTheNoteStayHere() throws Exception {
        var order = order(ORDER, 1, DOOR, "2026-02-28T23:05:00Z", "打13800138000", fresh());
        var event = OrderEvents.of(new OrderChanged(
                order, entry(order, TimelineType.OrderPlaced, null, "2026-02-28T23:05:00Z", announced(2), 41L)));
        assertThat(JSON.writeValueAsString(event)).doesNotContain("13800138000").doesNotContain("text stays here");
    }

    private static void expectSample(Order order, TimelineEntry entry) throws JsonProcessingException {
        expectSample(OrderEvents.of(new OrderChanged(order, entry)));
    }

    private static void expectSample(Event event) throws JsonProcessingException {
        assertThat(JSON.readTree(JSON.writeValueAsString(event)))
                .isEqualTo(JSON.readTree(GoldenSamples.json(event.getClass())));
    }

    private static List<Parcel> fresh() {
        return List.of(
                Parcel.announced(new PackageCode("HBL-0301-0417-1"), 1, new Weight(3.5)),
                Parcel.announced(new PackageCode("HBL-0301-0417-2"), 2, new Weight(2.8)));
    }

    private static List<Parcel> yunhu(String code, Weight weight) {
        return List.of(Parcel.announced(new PackageCode(code), 1, weight));
    }

    private static Order proxy(long version, Address address) {
        var content = content("yunhu", Category.FOOD, Kind.PROXY, "请多敲几下门");
        var parcels = yunhu("YH-20260301-088", new Weight(1.2));
        return stored(REVIEWED, version, address, "2026-03-01T00:31:00Z", content, parcels);
    }

    private static Order order(
            String id, long version, Address address, String placedAt, String note, List<Parcel> parcels) {
        var content = content("huibailong", Category.FRESH, Kind.PARTNER, note);
        return stored(id, version, address, placedAt, content, parcels);
    }

    private static OrderContent content(String partner, Category category, Kind kind, String note) {
        var key = new OrderKey(new Partner(partner), new ExternalReference("r"));
        return new OrderContent(new CommunityId("fumin-garden"), key, category, kind, null, List.of(), note);
    }

    private static Order stored(
            String id, long version, Address address, String placedAt, OrderContent content, List<Parcel> parcels) {
        var at = Instant.parse(placedAt);
        var status = address.isKnown() ? OrderStatus.PLACED : OrderStatus.ADDRESS_REVIEW;
        var order = new OrderId(UUID.fromString(id));
        return new Order(order, content, address, parcels, status, false, at, at, version, Samples.ZONE);
    }

    private static Progress announced(int packages) {
        return new Progress(packages, 0, 0, 0, 0, 0, 0, 0);
    }

    private static TimelineEntry entry(
            Order order, TimelineType type, String detail, String at, Progress progress, Long number) {
        return new TimelineEntry(order.version(), Instant.parse(at), type, detail, order.status(), progress, number);
    }

    private static TimelineEntry step(
            Order order, TimelineType type, String detail, String time, Progress progress, long number) {
        return new TimelineEntry(order.version(), at(time), type, detail, OrderStatus.SHELVED, progress, number);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-01T" + time + "Z");
    }
}
