package org.lastmetre.dispatch.testing;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A package on its way: a run with somebody who runs, somebody else at the building, and a stranger who has no part in it. */
public record Carried(Site site, String runner, String volunteer, String stranger, String code, String run) {

    /** The run is planned, and has not left. */
    public static Carried planned(ObjectMapper json) {
        var site = new Site(json);
        var runner = site.onDuty("GRID_RUNNER");
        var volunteer = site.onDuty("BUILDING_VOLUNTEER");
        var stranger = site.onDuty("BUILDING_VOLUNTEER");
        site.duty(stranger, false);
        var code = Site.code();
        site.upstream().sealed("FOOD", "1", code);
        return new Carried(site, runner, volunteer, stranger, code, site.runOf(runner));
    }

    /** The runner is on the way. */
    public static Carried out(ObjectMapper json) {
        var carried = planned(json);
        carried.runners().depart(carried.run, Site.scan()).then().statusCode(200);
        return carried;
    }

    /** The building's volunteer has it. */
    public static Carried atBuilding(ObjectMapper json) {
        var carried = out(json);
        var volunteer = carried.volunteer;
        carried.volunteers()
                .handOver(carried.run, "1", volunteer, carried.code)
                .then()
                .statusCode(200);
        return carried;
    }

    public Phone runners() {
        return Phone.of(runner);
    }

    public Phone volunteers() {
        return Phone.of(volunteer);
    }

    public Phone strangers() {
        return Phone.of(stranger);
    }
}
