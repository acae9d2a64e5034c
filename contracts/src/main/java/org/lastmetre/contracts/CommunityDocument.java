package org.lastmetre.contracts;

import com.fasterxml.jackson.annotation.JsonGetter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** A community as it is loaded and published: its directory, its policies and its sites; times are local. */
public record CommunityDocument(
        String id,
        Text name,
        String timeZone,
        ReceptionPoint receptionPoint,
        boolean goodsMustBeDisinfected,
        List<Grid> grids,
        DeliveryPolicy deliveryPolicy,
        SanitationPolicy sanitationPolicy,
        List<Site> sites) {

    /** A name in the languages of the screens. */
    public record Text(String zh, String en) {}

    public record ReceptionPoint(String id, Text name) {}

    public record Grid(String id, Text name, List<Building> buildings) {}

    public record Building(String id, String name, List<String> aliases, List<Unit> units) {}

    /** A staircase; room numbers are floor × 100 + n, n from 1 to {@code roomsPerFloor}. */
    public record Unit(String id, int floors, int roomsPerFloor) {}

    public record DeliveryPolicy(
            List<Window> windows,
            LightAfternoon lightAfternoon,
            Duration waveEvery,
            BatchLimit batchLimit,
            @HourAndMinute LocalTime receptionCloses,
            @HourAndMinute LocalTime clearedBy,
            int deliveryAttempts) {
        @JsonGetter("waveEvery")
        String waveEveryText() {
            return inMinutes(waveEvery);
        }
    }

    public record Window(
            String category,
            @HourAndMinute LocalTime opens,
            @HourAndMinute LocalTime closes) {}

    public record LightAfternoon(
            @HourAndMinute LocalTime from, @HourAndMinute LocalTime to, int maxOpenItemsPerVolunteer) {}

    public record BatchLimit(int packages, BigDecimal weightKg) {}

    public record SanitationPolicy(
            int roundsPerDay,
            @HourAndMinute LocalTime firstRoundAt,
            @HourAndMinute LocalTime lastRoundAt,
            Duration minimumGap,
            @HourAndMinute LocalTime wasteClearedBy) {
        @JsonGetter("minimumGap")
        String minimumGapText() {
            return inMinutes(minimumGap);
        }
    }

    public record Site(String id, String kind, String building, String grid) {}

    /** Policies count in minutes: {@code PT90M} stays what it is and does not become {@code PT1H30M}. */
    private static String inMinutes(Duration duration) {
        var wholeMinutes = duration != null && duration.equals(Duration.ofMinutes(duration.toMinutes()));
        return wholeMinutes ? "PT" + duration.toMinutes() + "M" : Objects.toString(duration, null);
    }
}
