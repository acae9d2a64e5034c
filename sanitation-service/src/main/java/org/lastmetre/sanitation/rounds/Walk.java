package org.lastmetre.sanitation.rounds;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.community.Site;

/**
 * The order in which one person walks: what belongs to no grid first, since the crew starts at the gate, then grid by grid
 * and building by building as the directory has them, and in each as the document lists its sites.
 */
final class Walk {
    private static final int NOWHERE = -1;

    private final Community community;
    private final Map<String, Integer> grids = new HashMap<>();
    private final Map<String, Integer> buildings = new HashMap<>();
    private final Map<String, Integer> sites = new HashMap<>();

    Walk(Community community) {
        this.community = community;
        for (var grid : community.directory().grids()) {
            grids.put(grid.id(), grids.size());
            grid.buildings().forEach(building -> buildings.put(building.id(), buildings.size()));
        }
        community.sanitation().sites().forEach(site -> sites.put(site.id(), sites.size()));
    }

    /** @param grid null for all; what can't be entered is left out */
    List<Round> through(List<Round> due, String grid) {
        return due.stream()
                .filter(round -> grid == null || grid.equals(gridOf(round.site())))
                .filter(round -> !isHeld(round.site()))
                .sorted(Comparator.comparing(Round::site, order())
                        .thenComparing(round -> round.slot().dueFrom()))
                .toList();
    }

    private Comparator<Site> order() {
        return Comparator.<Site>comparingInt(site -> at(grids, gridOf(site)))
                .thenComparingInt(site -> site.building() == null ? buildings.size() : at(buildings, site.building()))
                .thenComparingInt(site -> at(sites, site.id()));
    }

    private static int at(Map<String, Integer> order, String name) {
        return name == null ? NOWHERE : order.getOrDefault(name, NOWHERE);
    }

    private String gridOf(Site site) {
        return site.building() == null
                ? site.grid()
                : community.directory().gridOf(site.building()).orElse(site.grid());
    }

    private boolean isHeld(Site site) {
        return site.building() != null && community.nothingGoesInto(site.building());
    }
}
