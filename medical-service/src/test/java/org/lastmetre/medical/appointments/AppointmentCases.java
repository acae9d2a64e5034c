package org.lastmetre.medical.appointments;

import static org.hamcrest.Matchers.hasSize;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.testing.AccessMatrix.OwnCase;
import org.lastmetre.testing.TestTokens;

/** What a resident may do with its own appointments, and not with its neighbour's. */
public final class AppointmentCases {
    private static final String RESIDENT = "resident ";
    private static final String DATE = "2026-03-02";
    private final Supplier<Site> current;
    private Site site;
    private String id;

    /** @param current the site that was made last; it gets vehicles of its own */
    public AppointmentCases(Supplier<Site> current) {
        this.current = current;
    }

    public Map<String, OwnCase> all() {
        var cases = new HashMap<String, OwnCase>();
        cases.put(RESIDENT + "POST /api/appointments", both(this::books, 201, 404));
        cases.put(RESIDENT + "GET /api/appointments", new OwnCase(() -> lists("301", 1), () -> lists("302", 0)));
        cases.put(RESIDENT + "GET /api/appointments/{id}", both(this::reads, 200, 404));
        cases.put(RESIDENT + "PUT /api/appointments/{id}", both(this::changes, 200, 404));
        cases.put(RESIDENT + "POST /api/appointments/{id}/cancellation", both(this::cancels, 200, 404));
        cases.put(RESIDENT + "PUT /api/appointments/{id}/trips/{date}", both(this::moves, 200, 404));
        cases.put(RESIDENT + "POST /api/appointments/{id}/trips/{date}/cancellation", both(this::cancelsOne, 200, 404));
        return cases;
    }

    /** Something a resident of a room tries; the answer has that status. */
    private interface Try {
        int as(String token);
    }

    private OwnCase both(Try tried, int own, int foreign) {
        return new OwnCase(() -> expect(tried, "301", own), () -> expect(tried, "302", foreign));
    }

    private void expect(Try tried, String room, int status) {
        prepare();
        var answered = tried.as(token(room));
        if (answered != status) {
            throw new AssertionError("a resident of " + room + " is answered " + answered + ", not " + status);
        }
    }

    private void prepare() {
        if (site != current.get()) {
            site = current.get();
            site.vehicle();
            site.vehicle();
            id = Bookings.booked(new Bookings(site).at("Zhao", "2026-03-02T14:00"));
        }
    }

    private String token(String room) {
        return TestTokens.resident(site.community() + "/1/1/" + room);
    }

    private void lists(String room, int appointments) {
        prepare();
        Site.as(token(room))
                .get(Bookings.PATH + "?community=" + site.community())
                .then()
                .statusCode(200)
                .body("items", hasSize(appointments));
    }

    private int books(String token) {
        return Site.as(token)
                .body(new Bookings(site).at("Wu", "2026-03-03T14:00"))
                .post(Bookings.PATH)
                .statusCode();
    }

    private int reads(String token) {
        return Site.as(token).get(path()).statusCode();
    }

    private int changes(String token) {
        var change = Map.of("destination", "x", "startsAt", "2026-03-02T15:00:00+08:00", "tripMinutes", 30);
        return Site.as(token).body(change).put(path()).statusCode();
    }

    private int cancels(String token) {
        return Site.as(token).post(path() + "/cancellation").statusCode();
    }

    private int moves(String token) {
        return Site.as(token)
                .body(Map.of("startsAt", "2026-03-02T17:00:00+08:00"))
                .put(path() + "/trips/" + DATE)
                .statusCode();
    }

    private int cancelsOne(String token) {
        return Site.as(token).post(path() + "/trips/" + DATE + "/cancellation").statusCode();
    }

    private String path() {
        return Bookings.PATH + "/" + id;
    }
}
