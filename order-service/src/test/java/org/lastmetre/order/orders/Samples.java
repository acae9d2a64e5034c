package org.lastmetre.order.orders;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lastmetre.addresses.AddressResolver;
import org.lastmetre.addresses.Directory;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;
import org.lastmetre.order.communities.KnownCommunity;

/** Orders and communities for plain tests. */
public final class Samples {
    public static final CommunityId COMMUNITY = new CommunityId("garden");
    public static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Samples() {}

    public static KnownCommunity community() {
        var building = new Directory.Building("10", "10栋", List.of(), List.of(new Directory.Unit("2", 7, 2)));
        var directory = new Directory(
                COMMUNITY.value(), List.of("花园"), List.of(new Directory.Grid("G3", "三", List.of(building))));
        return new KnownCommunity(COMMUNITY, 1, ZONE, directory, new AddressResolver(directory));
    }

    public static OrderContent content(String reference, String note) {
        var key = new OrderKey(new Partner("huibailong"), new ExternalReference(reference));
        return new OrderContent(COMMUNITY, key, Category.FRESH, Kind.PARTNER, new Weight(3), List.of(), note);
    }

    public static PlaceOrder wish(String reference) {
        return new PlaceOrder(content(reference, null), door(), 1, List.of());
    }

    public static PlaceOrder wish(String reference, String code) {
        return new PlaceOrder(content(reference, null), door(), 1, List.of(new PackageCode(code)));
    }

    public static Destination door() {
        return new Destination.AtDoor("10", "2", "301");
    }

    public static OrderId id(int number) {
        return new OrderId(new UUID(0x7000L, 0x8000000000000000L + number));
    }

    public static PackageCode code(int number) {
        return new PackageCode("P-" + number);
    }

    /** An order of so many packages that somebody wants cancelled. */
    public static Order cancelling(int packages) {
        return order(packages).requestCancellation("too many", NOON).order();
    }

    /** An order to a known door with packages P-1, P-2 and so on. */
    public static Order order(int packages) {
        return order(content("r-1", null), door(), packages);
    }

    /** An order whose door a human has to find. */
    public static Order reviewed() {
        return order(content("r-1", null), new Destination.Written("?"), 1);
    }

    /** The same partner only tries out. */
    public static Order trial() {
        return order(tried("r-1"), door(), 2);
    }

    public static Order trialInReview() {
        return order(tried("r-1"), new Destination.Written("?"), 1);
    }

    private static OrderContent tried(String reference) {
        var live = content(reference, null);
        var key = new OrderKey(live.key().partner(), live.key().reference(), true);
        return new OrderContent(
                live.community(), key, live.category(), live.kind(), live.weight(), live.lines(), live.note());
    }

    private static Order order(OrderContent content, Destination to, int packages) {
        var parcels = IntStream.rangeClosed(1, packages)
                .mapToObj(number -> Parcel.announced(code(number), number, null))
                .toList();
        return Order.place(id(1), content, Address.of(to, community()), parcels, NOON, ZONE)
                .order();
    }
}
