package org.lastmetre.order.communities;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

/** A community as its administrators describe it: the place, the policies, the sites. Times are local; sanitation may be null. */
public record CommunityDefinition(
        CommunityId id,
        Text name,
        ZoneId timeZone,
        ReceptionPoint receptionPoint,
        boolean goodsMustBeDisinfected,
        List<Grid> grids,
        DeliveryPolicy deliveryPolicy,
        SanitationPolicy sanitationPolicy,
        List<Site> sites) {

    /** A name in the languages of the screens; one that is left blank is not given. */
    public record Text(String zh, String en) {
        Stream<String> all() {
            return Stream.of(zh, en).filter(Text::isGiven).distinct();
        }

        private static boolean isGiven(String name) {
            return name != null && !name.isBlank();
        }

        String any() {
            return all().findFirst().orElse("");
        }
    }

    public record ReceptionPoint(String id, Text name) {}

    public record Grid(String id, Text name, List<Building> buildings) {}

    public record Building(String id, String name, List<String> aliases, List<Unit> units) {}

    /** A staircase; {@code floors} and {@code roomsPerFloor} are at least 1. */
    public record Unit(String id, int floors, int roomsPerFloor) {}

    public record DeliveryPolicy(
            List<Window> windows,
            LightAfternoon lightAfternoon,
            Duration waveEvery,
            BatchLimit batchLimit,
            LocalTime receptionCloses,
            LocalTime clearedBy,
            int deliveryAttempts) {}

    public record Window(Category category, LocalTime opens, LocalTime closes) {}

    public record LightAfternoon(LocalTime from, LocalTime to, int maxOpenItemsPerVolunteer) {}

    public record BatchLimit(int packages, BigDecimal weightKg) {}

    public record SanitationPolicy(
            int roundsPerDay,
            LocalTime firstRoundAt,
            LocalTime lastRoundAt,
            Duration minimumGap,
            LocalTime wasteClearedBy) {}

    public record Site(String id, String kind, String building, String grid) {}

    Stream<Building> buildings() {
        return grids.stream().flatMap(grid -> grid.buildings().stream());
    }
}
