package org.lastmetre.dispatch.volunteers;

import java.util.Set;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Who helps, where and how much at a time; {@code carriesKg} is the load of one run in kilograms. */
public record Volunteer(
        VolunteerId id,
        CommunityId community,
        String name,
        Set<Role> roles,
        Set<String> grids,
        Set<String> buildings,
        double carriesKg,
        boolean onDuty,
        Work work) {

    public Volunteer {
        roles = Set.copyOf(roles);
        grids = Set.copyOf(grids);
        buildings = Set.copyOf(buildings);
    }

    public static Refusal unknown(VolunteerId id) {
        return Refusal.notFound("unknown-volunteer", "there is no volunteer " + id);
    }

    public boolean runsIn(String grid) {
        return onDuty && roles.contains(Role.GRID_RUNNER) && grids.contains(grid);
    }

    /** Whether this volunteer takes over at a building: named for it, or for its whole grid. */
    public boolean serves(String building, String grid) {
        return onDuty
                && roles.contains(Role.BUILDING_VOLUNTEER)
                && (buildings.contains(building) || grids.contains(grid));
    }

    /** The same volunteer as newly described; duty and work are said apart. */
    Volunteer describedAs(Volunteer other) {
        return new Volunteer(
                id,
                other.community,
                other.name,
                other.roles,
                other.grids,
                other.buildings,
                other.carriesKg,
                onDuty,
                work);
    }

    Volunteer onDuty(boolean now) {
        return new Volunteer(id, community, name, roles, grids, buildings, carriesKg, now, work);
    }
}
