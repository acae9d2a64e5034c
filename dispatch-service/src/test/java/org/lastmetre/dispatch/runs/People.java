package org.lastmetre.dispatch.runs;

import java.util.Set;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.volunteers.Role;
import org.lastmetre.dispatch.volunteers.Volunteer;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.dispatch.volunteers.Work;

/** Volunteers to test with. */
final class People {
    private People() {}

    static Volunteer runner(String id, double carriesKg, int workToday) {
        return volunteer(id, Set.of(Role.GRID_RUNNER), Set.of("G1"), Set.of(), carriesKg, workToday);
    }

    static Volunteer atBuilding(String id, String building, int workToday) {
        return volunteer(id, Set.of(Role.BUILDING_VOLUNTEER), Set.of(), Set.of(building), 25, workToday);
    }

    static Volunteer volunteer(
            String id, Set<Role> roles, Set<String> grids, Set<String> buildings, double carriesKg, int workToday) {
        return new Volunteer(
                new VolunteerId(id),
                Town.ID,
                id,
                roles,
                grids,
                buildings,
                carriesKg,
                true,
                new Work(Town.DAY, workToday));
    }

    static Worker free(Volunteer volunteer) {
        return new Worker(volunteer, true);
    }

    static Worker busy(Volunteer volunteer) {
        return new Worker(volunteer, false);
    }
}
