package org.lastmetre.e2e.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The rehearsal's clock, set step by step from morning to night; the steps are never shorter than the speed wants. */
final class DayClock {
    static final Duration STEP = Duration.ofMinutes(2);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);

    private final Api api;
    private final ZoneId zone;
    private final Duration pause;
    private OffsetDateTime now;
    private long stepped = System.nanoTime();

    private DayClock(Api api, ZoneId zone, double speed, OffsetDateTime morning) {
        this.api = api;
        this.zone = zone;
        this.pause = Duration.ofMillis((long) (STEP.toMillis() / speed));
        this.now = morning;
    }

    /** The morning of the day after the one that the system's clock shows, so that it never goes back. */
    static DayClock tomorrow(Api api, ZoneId zone, double speed) {
        var shown = OffsetDateTime.parse(
                api.get("/api/clock").expect(200).path("now").asText());
        var date = shown.atZoneSameInstant(zone).toLocalDate().plusDays(1);
        var clock =
                new DayClock(api, zone, speed, date.atTime(MORNING).atZone(zone).toOffsetDateTime());
        clock.set();
        return clock;
    }

    OffsetDateTime now() {
        return now;
    }

    LocalTime time() {
        return now.toLocalTime();
    }

    LocalDate date() {
        return now.toLocalDate();
    }

    /** A time of this day. */
    OffsetDateTime at(LocalTime time) {
        return date().atTime(time).atZone(zone).toOffsetDateTime();
    }

    /** For the wire; seconds are always shown. */
    String stamp() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now);
    }

    boolean isNight() {
        return !now.isBefore(date().atTime(NIGHT).atZone(zone).toOffsetDateTime());
    }

    int steps() {
        return (int) Duration.between(MORNING, NIGHT).dividedBy(STEP);
    }

    void step() {
        var left = pause.toNanos() - (System.nanoTime() - stepped);
        Pause.of(Duration.ofNanos(Math.max(0, left)));
        stepped = System.nanoTime();
        now = now.plus(STEP);
        set();
    }

    private void set() {
        var body = Json.object().put("now", stamp()).put("speed", 0);
        api.put("/api/clock", body).expect(200);
    }
}
