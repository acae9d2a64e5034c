package org.lastmetre.medical.medicine;

import static org.hamcrest.Matchers.hasSize;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.lastmetre.medical.testing.Site;
import org.lastmetre.testing.AccessMatrix.OwnCase;
import org.lastmetre.testing.TestTokens;

/** What a resident sees of its own medicine, and not of its neighbour's. */
public final class MedicineCases {
    private static final String RESIDENT = "resident GET ";
    private final Supplier<Site> current;
    private Site site;
    private String list;
    private String prescription;

    /** @param current the site that was made last */
    public MedicineCases(Supplier<Site> current) {
        this.current = current;
    }

    public Map<String, OwnCase> all() {
        var cases = new HashMap<String, OwnCase>();
        cases.put(RESIDENT + "/api/medicine-requests", lists(Lists.PATH));
        cases.put(RESIDENT + "/api/prescriptions", lists(Lists.PRESCRIPTIONS));
        cases.put(
                RESIDENT + "/api/medicine-requests/{id}",
                new OwnCase(() -> reads(true, "401", 200), () -> reads(true, "302", 404)));
        cases.put(
                RESIDENT + "/api/prescriptions/{id}",
                new OwnCase(() -> reads(false, "401", 200), () -> reads(false, "302", 404)));
        return cases;
    }

    private void prepare() {
        if (site != current.get()) {
            site = current.get();
            list = Lists.asked(site, "Zhao");
            prescription = "p-" + UUID.randomUUID();
            var line = Map.<String, Object>of(
                    "name", Lists.MEDICINE, "quantity", 1, "days", 30, "lastsUntil", "2026-06-01");
            Site.put(Lists.PRESCRIPTIONS + "/" + prescription, Lists.prescription(site, "Zhao", line))
                    .then()
                    .statusCode(201);
        }
    }

    private OwnCase lists(String path) {
        return new OwnCase(() -> lists(path, "401", 1), () -> lists(path, "302", 0));
    }

    private void lists(String path, String room, int size) {
        prepare();
        Site.as(token(room))
                .get(path + "?community=" + site.community())
                .then()
                .statusCode(200)
                .body("items", hasSize(size));
    }

    private void reads(boolean ofList, String room, int status) {
        prepare();
        var path = ofList ? Lists.PATH + "/" + list : Lists.PRESCRIPTIONS + "/" + prescription;
        Site.as(token(room)).get(path).then().statusCode(status);
    }

    private String token(String room) {
        return TestTokens.resident(site.community() + "/1/1/" + room);
    }
}
