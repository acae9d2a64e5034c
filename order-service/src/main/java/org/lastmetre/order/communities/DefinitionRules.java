package org.lastmetre.order.communities;

import java.util.Arrays;
import java.util.List;
import org.lastmetre.addresses.AddressResolver;
import org.lastmetre.kit.community.SiteKind;
import org.lastmetre.kit.refusal.Violation;

/** What a definition must hold to beyond the form of its fields; says all that is wrong at once, field by field. */
final class DefinitionRules {
    private static final List<String> SITE_KINDS =
            Arrays.stream(SiteKind.values()).map(SiteKind::name).toList();

    private final CommunityDefinition definition;
    private final Findings found = new Findings();

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
        return rules.found.violations();
    }

    private void grids() {
        var grids = found.unique("grid");
        var buildings = found.unique("building");
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
        found.require(AddressResolver.canRead(name), field, "has no letter or digit");
    }

    private void units(String at, CommunityDefinition.Building building) {
        var units = found.unique("unit");
        for (var u = 0; u < building.units().size(); u++) {
            units.add(at + ".units[" + u + "].id", building.units().get(u).id());
        }
    }

    private void windows() {
        var openings = found.unique("window of this category that opens at");
        var windows = definition.deliveryPolicy().windows();
        for (var w = 0; w < windows.size(); w++) {
            var window = windows.get(w);
            var at = "deliveryPolicy.windows[" + w + "]";
            found.require(window.opens().isBefore(window.closes()), at + ".closes", "must be later than opens");
            found.minutes(at + ".opens", window.opens());
            found.minutes(at + ".closes", window.closes());
            openings.add(at + ".opens", window.category() + " " + window.opens());
        }
    }

    private void policy() {
        var policy = definition.deliveryPolicy();
        var light = policy.lightAfternoon();
        found.minutes("deliveryPolicy.lightAfternoon.from", light.from());
        found.minutes("deliveryPolicy.lightAfternoon.to", light.to());
        found.minutes("deliveryPolicy.receptionCloses", policy.receptionCloses());
        found.minutes("deliveryPolicy.clearedBy", policy.clearedBy());
        found.require(light.from().isBefore(light.to()), "deliveryPolicy.lightAfternoon.to", "must be later than from");
        found.spell("deliveryPolicy.waveEvery", policy.waveEvery());
        found.require(
                !policy.clearedBy().isBefore(policy.receptionCloses()),
                "deliveryPolicy.clearedBy",
                "must not be before receptionCloses");
    }

    private void sanitation() {
        var policy = definition.sanitationPolicy();
        if (policy == null) {
            return;
        }
        found.require(
                !policy.lastRoundAt().isBefore(policy.firstRoundAt()),
                "sanitationPolicy.lastRoundAt",
                "must not be before firstRoundAt");
        found.spell("sanitationPolicy.minimumGap", policy.minimumGap());
    }

    private void sites() {
        var ids = found.unique("site");
        var buildings =
                definition.buildings().map(CommunityDefinition.Building::id).toList();
        var grids =
                definition.grids().stream().map(CommunityDefinition.Grid::id).toList();
        for (var s = 0; s < definition.sites().size(); s++) {
            var site = definition.sites().get(s);
            var at = "sites[" + s + "]";
            ids.add(at + ".id", site.id());
            found.require(SITE_KINDS.contains(site.kind()), at + ".kind", "is one of " + SITE_KINDS);
            found.require(
                    site.building() == null || buildings.contains(site.building()), at + ".building", "is unknown");
            found.require(site.grid() == null || grids.contains(site.grid()), at + ".grid", "is unknown");
        }
    }
}
