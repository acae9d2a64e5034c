package org.lastmetre.dispatch.volunteers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.refusal.Violation;

/** Checks that a volunteer is described with grids and buildings that the community has. */
final class Coverage {
    private Coverage() {}

    static void check(Volunteer volunteer, Community community) {
        var directory = community.directory();
        var violations = new ArrayList<Violation>();
        Predicate<String> noGrid =
                id -> directory.grids().stream().noneMatch(grid -> grid.id().equals(id));
        Predicate<String> noBuilding = id -> directory.building(id).isEmpty();
        collect(violations, "grids", volunteer.grids(), noGrid);
        collect(violations, "buildings", volunteer.buildings(), noBuilding);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static void collect(
            List<Violation> violations, String field, Collection<String> ids, Predicate<String> isUnknown) {
        ids.stream()
                .filter(isUnknown)
                .sorted()
                .map(id -> new Violation(field, "the community has no " + id))
                .forEach(violations::add);
    }
}
