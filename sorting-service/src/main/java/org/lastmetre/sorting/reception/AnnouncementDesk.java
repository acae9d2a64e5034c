package org.lastmetre.sorting.reception;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.sorting.batches.Shelf;

/** Hears which packages will come, and whose door was found. */
@ApplicationScoped
public class AnnouncementDesk {
    private final Benches benches;
    private final Communities communities;
    private final Clock clock;

    AnnouncementDesk(Benches benches, Communities communities, Clock clock) {
        this.benches = benches;
        this.communities = communities;
        this.clock = clock;
    }

    /** A parcel without an order whose door a human found. */
    public record DoorFound(CommunityId community, PackageCode code, Household door) {}

    /** Orders, in the order they were heard; one whose address was found is told again, with its door. */
    public Uni<Void> hear(Tx tx, List<Announcement> orders) {
        var codes = orders.stream()
                .flatMap(order -> order.packages().stream())
                .map(Announcement.Announced::code)
                .toList();
        return benches.open(tx, codes, locked -> shelvesFor(orders, locked), locked -> Set.of())
                .chain(bench -> {
                    var now = clock.now();
                    orders.forEach(order -> take(bench, order, now));
                    return benches.close(tx, bench, now);
                });
    }

    public Uni<Void> doorsFound(Tx tx, List<DoorFound> found) {
        var codes = found.stream().map(DoorFound::code).toList();
        return benches.open(tx, codes, locked -> shelvesWith(found, locked), locked -> Set.of())
                .chain(bench -> {
                    var now = clock.now();
                    found.forEach(one -> locate(bench, one.code(), one.door(), now));
                    return benches.close(tx, bench, now);
                });
    }

    private void take(ReceptionBench bench, Announcement order, Instant now) {
        var day = communities.known(order.community()).dateAt(order.placedAt());
        for (var announced : order.packages()) {
            var known = bench.find(announced.code());
            if (known == null) {
                var fresh = bench.keep(NewParcel.announced(order, announced.code(), announced.weight(), day));
                bench.tell(new Fact.Announced(fresh, now));
            } else if (known.community().equals(order.community()) && !known.isFinal()) {
                join(bench, known, order, now);
            }
        }
    }

    /** It came before it was announced, or its door was found. */
    private void join(ReceptionBench bench, Parcel known, Announcement order, Instant now) {
        if (known.orderId() == null) {
            bench.keep(known.join(order.orderId(), order.category(), order.note()));
        }
        if (known.door() == null && order.door() != null) {
            locate(bench, known.code(), order.door(), now);
        }
    }

    private void locate(ReceptionBench bench, PackageCode code, Household door, Instant now) {
        var known = bench.find(code);
        if (known == null || known.door() != null || known.isFinal()) {
            return;
        }
        var located = bench.keep(known.locate(door));
        bench.tell(new Fact.Located(located, now));
        if (located.isHeld()) {
            bench.letIn(located, communities.known(known.community()), null, now);
        }
    }

    private static Set<Shelf> shelvesFor(List<Announcement> orders, List<Parcel> locked) {
        if (locked.isEmpty()) {
            return Set.of();
        }
        var shelves = new HashSet<Shelf>();
        orders.stream()
                .filter(order -> order.door() != null)
                .forEach(order ->
                        shelves.add(new Shelf(order.community(), order.door().building(), order.category())));
        return shelves;
    }

    private static Set<Shelf> shelvesWith(List<DoorFound> found, List<Parcel> locked) {
        var shelves = new HashSet<Shelf>();
        for (var one : found) {
            locked.stream()
                    .filter(parcel -> parcel.code().equals(one.code()))
                    .forEach(parcel ->
                            shelves.add(new Shelf(parcel.community(), one.door().building(), parcel.category())));
        }
        return shelves;
    }
}
