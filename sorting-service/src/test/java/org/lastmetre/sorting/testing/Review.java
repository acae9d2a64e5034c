package org.lastmetre.sorting.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lastmetre.contracts.AnnouncedPackage;
import org.lastmetre.contracts.Household;
import org.lastmetre.contracts.OrderChange;
import org.lastmetre.contracts.OrderEvent.OrderAddressResolved;
import org.lastmetre.contracts.OrderEvent.OrderHeldForReview;
import org.lastmetre.contracts.ParcelEvent.PackageAddressResolved;

/** Those who look at addresses that nobody could read, as order-service tells of them. */
public record Review(Upstream upstream) {
    private static final Instant AT = Instant.parse("2026-03-02T00:30:00Z");
    private static final Household DOOR = new Household("9", "1", "201", "G2");

    public UUID hold(String... codes) {
        var order = UUID.randomUUID();
        upstream.send(new OrderHeldForReview(
                upstream.community(),
                order,
                1,
                "yunhu",
                "FOOD",
                "PROXY",
                null,
                packages(codes),
                "UNIT_MISSING",
                "knock",
                AT,
                change("ADDRESS_REVIEW")));
        return order;
    }

    public void find(UUID order, String... codes) {
        upstream.send(new OrderAddressResolved(
                upstream.community(),
                order,
                2,
                "yunhu",
                "FOOD",
                "PROXY",
                DOOR,
                packages(codes),
                "knock",
                AT,
                change("PLACED")));
    }

    public void findParcel(String code) {
        upstream.send(new PackageAddressResolved(upstream.community(), code, 1, DOOR, AT));
    }

    private static List<AnnouncedPackage> packages(String... codes) {
        return Stream.of(codes).map(code -> new AnnouncedPackage(code, 1.0)).toList();
    }

    private static OrderChange change(String status) {
        return new OrderChange(status, "OrderPlaced", null, AT, null, 1L);
    }
}
