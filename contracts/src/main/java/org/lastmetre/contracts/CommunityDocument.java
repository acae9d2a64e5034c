package org.lastmetre.contracts;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

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
            LocalTime receptionCloses,
            LocalTime clearedBy,
            int deliveryAttempts) {}

    public record Window(String category, LocalTime opens, LocalTime closes) {}

    public record LightAfternoon(LocalTime from, LocalTime to, int maxOpenItemsPerVolunteer) {}

    public record BatchLimit(int packages, BigDecimal weightKg) {}

    public record SanitationPolicy(
            int roundsPerDay,
            LocalTime firstRoundAt,
            LocalTime lastRoundAt,
            Duration minimumGap,
            LocalTime wasteClearedBy) {}

    public record Site(String id, String kind, String building, String grid) {}
}
