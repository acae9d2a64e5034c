package org.lastmetre.sanitation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lastmetre.addresses.AddressResolver;
import org.lastmetre.addresses.Directory;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.community.Sanitation;
import org.lastmetre.kit.community.Site;
import org.lastmetre.kit.community.SiteKind;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Containment;

/** A small community to test with: grids G1 (buildings 1 to 3) and G2 (4 to 6), a lobby in each, a gate, two waste points. */
public final class Town {
    public static final CommunityId ID = new CommunityId("town");
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    public static final Sanitation USUAL = policy(6, "07:00", "21:00", 90);

    private Town() {}

    public static Sanitation policy(int rounds, String first, String last, int gapMinutes) {
        return new Sanitation(
                rounds,
                LocalTime.parse(first),
                LocalTime.parse(last),
                Duration.ofMinutes(gapMinutes),
                LocalTime.of(22, 0),
                sites());
    }

    public static Sanitation with(Sanitation policy, List<Site> sites) {
        return new Sanitation(
                policy.roundsPerDay(),
                policy.firstRoundAt(),
                policy.lastRoundAt(),
                policy.minimumGap(),
                policy.wasteClearedBy(),
                sites);
    }

    public static List<Site> sites() {
        return List.of(
                new Site("waste-2", SiteKind.WASTE_POINT, null, "G2"),
                new Site("waste-1", SiteKind.WASTE_POINT, null, "G1"),
                new Site("lobby-5", SiteKind.BUILDING_KEY_PART, "5", null),
                new Site("lobby-2", SiteKind.BUILDING_KEY_PART, "2", null),
                new Site("lobby-1", SiteKind.BUILDING_KEY_PART, "1", null),
                new Site("gate", SiteKind.CHECKPOINT, null, null));
    }

    public static Community community() {
        return community(USUAL);
    }

    public static Community community(Sanitation sanitation) {
        return community(SHANGHAI, 1, sanitation, Map.of());
    }

    public static Community community(
            ZoneId zone, long version, Sanitation sanitation, Map<String, Containment> containment) {
        return community(ID, zone, version, sanitation, containment);
    }

    public static Community community(
            CommunityId id, ZoneId zone, long version, Sanitation sanitation, Map<String, Containment> containment) {
        var directory = new Directory(ID.value(), List.of("Town"), List.of(grid("G1", 1), grid("G2", 4)));
        return new Community(
                id,
                version,
                zone,
                "gate",
                directory,
                new AddressResolver(directory),
                false,
                null,
                sanitation,
                containment);
    }

    private static Directory.Grid grid(String id, int first) {
        var units = List.of(new Directory.Unit("1", 12, 2));
        var buildings = IntStream.range(first, first + 3)
                .mapToObj(n -> new Directory.Building("" + n, n + "栋", List.of(), units))
                .toList();
        return new Directory.Grid(id, id, buildings);
    }

    /** @param local such as {@code 10:31}, on the day of the tests in Shanghai */
    public static Instant at(String local) {
        return LocalDateTime.of(DAY, LocalTime.parse(local)).atZone(SHANGHAI).toInstant();
    }
}
