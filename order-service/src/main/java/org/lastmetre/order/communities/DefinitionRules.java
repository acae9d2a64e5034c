package org.lastmetre.order.communities;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lastmetre.addresses.AddressResolver;
import org.lastmetre.kit.community.SiteKind;
import org.lastmetre.kit.refusal.Violation;

/** What a definition must hold to beyond the form of its fields; says all that is wrong at once, field by field. */
final class DefinitionRules {
    private static final List<String> SITE_KINDS =
            Arrays.stream(SiteKind.values()).map(SiteKind::name).toList();

    private final CommunityDefinition definition;
    private final List<Violation> violations = new ArrayList<>();

    private DefinitionRules(CommunityDefinition definition) {
        this.definition = definition;
    }

    static List<Violation> violations(CommunityDefinition definition) {
        var rules = new DefinitionRules(definition);
        rules.grids();
        rules.windows();
        rules.policy();
        rules.sanitation();
        rules.sites();
        return rules.violations;
    }

    private void grids() {
        var grids = new Unique("grid");
        var buildings = new Unique("building");
        for (var g = 0; g < definition.grids().size(); g++) {
            var grid = definition.grids().get(g);
            grids.add("grids[" + g + "].id", grid.id());
            for (var b = 0; b < grid.buildings().size(); b++) {
                var at = "grids[" + g + "].buildings[" + b + "]";
                buildings.add(at + ".id", grid.buildings().get(b).id());
                names(at, grid.buildings().get(b));
                units(at, grid.buildings().get(b));
            }
        }
    }

    /** By its names a building is found in what people write. */
    private void names(String at, CommunityDefinition.Building building) {
        name(at + ".name", building.name());
        for (var a = 0; a < building.aliases().size(); a++) {
            name(at + ".aliases[" + a + "]", building.aliases().get(a));
        }
    }

    private void name(String field, String name) {
        require(AddressResolver.canRead(name), field, "has no letter or digit");
    }

    private void units(String at, CommunityDefinition.Building building) {
        var units = new Unique("unit");
        for (var u = 0; u < building.units().size(); u++) {
            units.add(at + ".units[" + u + "].id", building.units().get(u).id());
        }
    }

    private void windows() {
        var openings = new Unique("window of this category that opens at");
        var windows = definition.deliveryPolicy().windows();
        for (var w = 0; w < windows.size(); w++) {
            var window = windows.get(w);
            var at = "deliveryPolicy.windows[" + w + "]";
            require(window.opens().isBefore(window.closes()), at + ".closes", "must be later than opens");
            minutes(at + ".opens", window.opens());
            minutes(at + ".closes", window.closes());
            openings.add(at + ".opens", window.category() + " " + window.opens());
        }
    }

    private void policy() {
        var policy = definition.deliveryPolicy();
        var light = policy.lightAfternoon();
        minutes("deliveryPolicy.lightAfternoon.from", light.from());
        minutes("deliveryPolicy.lightAfternoon.to", light.to());
        minutes("deliveryPolicy.receptionCloses", policy.receptionCloses());
        minutes("deliveryPolicy.clearedBy", policy.clearedBy());
        require(light.from().isBefore(light.to()), "deliveryPolicy.lightAfternoon.to", "must be later than from");
        require(isPositive(policy.waveEvery()), "deliveryPolicy.waveEvery", "must be above zero, at most a day");
        require(
                !policy.clearedBy().isBefore(policy.receptionCloses()),
                "deliveryPolicy.clearedBy",
                "must not be before receptionCloses");
    }

    private void sanitation() {
        var policy = definition.sanitationPolicy();
        if (policy == null) {
            return;
        }
        require(
                !policy.lastRoundAt().isBefore(policy.firstRoundAt()),
                "sanitationPolicy.lastRoundAt",
                "must not be before firstRoundAt");
        require(isPositive(policy.minimumGap()), "sanitationPolicy.minimumGap", "must be above zero, at most a day");
    }

    private void sites() {
        var ids = new Unique("site");
        var buildings =
                definition.buildings().map(CommunityDefinition.Building::id).toList();
        var grids =
                definition.grids().stream().map(CommunityDefinition.Grid::id).toList();
        for (var s = 0; s < definition.sites().size(); s++) {
            var site = definition.sites().get(s);
            var at = "sites[" + s + "]";
            ids.add(at + ".id", site.id());
            require(SITE_KINDS.contains(site.kind()), at + ".kind", "is one of " + SITE_KINDS);
            require(site.building() == null || buildings.contains(site.building()), at + ".building", "is unknown");
            require(site.grid() == null || grids.contains(site.grid()), at + ".grid", "is unknown");
        }
    }

    private void minutes(String field, LocalTime time) {
        require(time.equals(time.truncatedTo(ChronoUnit.MINUTES)), field, "is a time in hours and minutes");
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isZero() && !duration.isNegative() && duration.toDays() < 1;
    }

    private void require(boolean holds, String field, String message) {
        if (!holds) {
            violations.add(new Violation(field, message));
        }
    }

    /** Ids of one sort, each of which may be given once. */
    private final class Unique {
        private final String what;
        private final Set<String> seen = new HashSet<>();

        Unique(String what) {
            this.what = what;
        }

        void add(String field, String id) {
            require(seen.add(id), field, "there is another " + what + " " + id);
        }
    }
}
