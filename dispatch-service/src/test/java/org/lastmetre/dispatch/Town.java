package org.lastmetre.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lastmetre.addresses.AddressResolver;
import org.lastmetre.addresses.Directory;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.community.DeliveryPolicy;
import org.lastmetre.kit.community.LightAfternoon;
import org.lastmetre.kit.community.Sanitation;
import org.lastmetre.kit.community.WindowRule;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Containment;

/** A small community to test with: grids G1 (buildings 1 to 3) and G2 (4 to 6), the usual windows, in Shanghai. */
public final class Town {
    public static final CommunityId ID = new CommunityId("town");
    public static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private Town() {}

    public static Community usual() {
        return in(ZoneId.of("Asia/Shanghai"), usualWindows(), Map.of());
    }

    public static Community with(String building, Containment state) {
        return in(ZoneId.of("Asia/Shanghai"), usualWindows(), Map.of(building, state));
    }

    /** With a clearing time of its own; reception closes at 20:30. */
    public static Community clearedBy(String time) {
        return in(ZoneId.of("Asia/Shanghai"), policy(usualWindows(), LocalTime.parse(time)), Map.of());
    }

    public static Community in(ZoneId zone, List<WindowRule> windows, Map<String, Containment> containment) {
        return in(zone, policy(windows, LocalTime.of(21, 30)), containment);
    }

    private static Community in(ZoneId zone, DeliveryPolicy policy, Map<String, Containment> containment) {
        var directory = new Directory(ID.value(), List.of("Town"), List.of(grid("G1", 1), grid("G2", 4)));
        return new Community(
                ID,
                1,
                zone,
                "gate",
                directory,
                new AddressResolver(directory),
                false,
                policy,
                Sanitation.NONE,
                new HashMap<>(containment));
    }

    public static List<WindowRule> usualWindows() {
        return List.of(
                rule(Category.FRESH, "08:00", "11:30"),
                rule(Category.FOOD, "10:30", "12:30"),
                rule(Category.FOOD, "16:30", "18:30"),
                rule(Category.PARCEL, "14:00", "18:00"),
                rule(Category.PARCEL, "19:00", "21:00"));
    }

    public static WindowRule rule(Category category, String opens, String closes) {
        return new WindowRule(category, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static DeliveryPolicy policy(List<WindowRule> windows, LocalTime clearedBy) {
        return new DeliveryPolicy(
                windows,
                new LightAfternoon(LocalTime.of(13, 0), LocalTime.of(17, 30), 3),
                Duration.ofMinutes(15),
                40,
                120,
                LocalTime.of(20, 30),
                clearedBy,
                3);
    }

    private static Directory.Grid grid(String id, int first) {
        var buildings = IntStream.range(first, first + 3)
                .mapToObj(n -> new Directory.Building(
                        Integer.toString(n),
                        n + "栋",
                        List.of(),
                        List.of(new Directory.Unit("1", 12, 2), new Directory.Unit("2", 12, 2))))
                .toList();
        return new Directory.Grid(id, id, buildings);
    }

    public static Household door(String building, String unit, String room) {
        return new Household(building, unit, room, Integer.parseInt(building) <= 3 ? "G1" : "G2");
    }

    /** An instant of the test day by its time in Shanghai, such as {@code 10:30}. */
    public static Instant at(String time) {
        return at(DAY, time);
    }

    public static Instant at(LocalDate date, String time) {
        return usual().at(date, LocalTime.parse(time));
    }

    public static Instant instant(String rfc3339) {
        return OffsetDateTime.parse(rfc3339).toInstant();
    }

    public static Optional<Community> find(Community community, CommunityId id) {
        return community.id().equals(id) ? Optional.of(community) : Optional.empty();
    }
}
