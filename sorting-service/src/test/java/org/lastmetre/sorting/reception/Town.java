package org.lastmetre.sorting.reception;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lastmetre.addresses.AddressResolver;
import org.lastmetre.addresses.Directory;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.community.DeliveryPolicy;
import org.lastmetre.kit.community.Sanitation;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.sorting.batches.TestSorters;

/** A community of one building, and packages to test with. */
final class Town {
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final CommunityId ID = new CommunityId("town");
    static final Household DOOR = new Household("7", "2", "301", "G2");
    static final UUID ORDER = new UUID(1, 1);

    private Town() {}

    static Community community(boolean disinfect) {
        var unit = new Directory.Unit("2", 7, 2);
        var other = new Directory.Unit("1", 7, 2);
        var building = new Directory.Building("7", "7栋", List.of("7号楼"), List.of(other, unit));
        var directory = new Directory("town", List.of(), List.of(new Directory.Grid("G2", "二", List.of(building))));
        var policy = new DeliveryPolicy(
                List.of(), null, Duration.ofMinutes(15), 40, 120, LocalTime.of(20, 30), LocalTime.of(21, 30), 3);
        return new Community(
                ID,
                1,
                ZoneId.of("Asia/Shanghai"),
                "gate",
                directory,
                new AddressResolver(directory),
                disinfect,
                policy,
                Sanitation.NONE,
                Map.of());
    }

    static Parcel announced(String code, Household door) {
        var order = new Announcement(
                ID, ORDER, Category.FRESH, door, door == null ? "UNIT_MISSING" : null, null, List.of(), NOW);
        return NewParcel.announced(
                order, new PackageCode(code), null, community(true).dateAt(NOW));
    }

    static Arrival scan(String code, Condition condition, boolean disinfect) {
        return new Arrival(community(disinfect), new PackageCode(code), null, condition, null, "anna", NOW);
    }

    static Arrival label(String code, String text) {
        var label = new Arrival.Label(text, null);
        return new Arrival(community(true), new PackageCode(code), label, Condition.OK, null, "anna", NOW);
    }

    /** The packages lie on the bench; those named are missing from their order. */
    static ReceptionBench bench(List<Parcel> parcels, String... missing) {
        var codes = Set.of(missing).stream().map(PackageCode::new).toList();
        return new ReceptionBench(parcels, Map.of(ORDER, codes), TestSorters.open());
    }
}
