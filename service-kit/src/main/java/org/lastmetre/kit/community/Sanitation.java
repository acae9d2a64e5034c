package org.lastmetre.kit.community;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What a community's policy says of disinfection and waste, and the sites it is about; times local.
 *
 * @param roundsPerDay of each site; 0 for a community without a policy
 * @param minimumGap the least time between two rounds of a site
 * @param wasteClearedBy null for a community without a policy
 * @param sites in the order of the document, which is the order they are walked in
 */
public record Sanitation(
        int roundsPerDay,
        LocalTime firstRoundAt,
        LocalTime lastRoundAt,
        Duration minimumGap,
        LocalTime wasteClearedBy,
        List<Site> sites) {
    /** Of a community that says nothing about it. */
    public static final Sanitation NONE =
            new Sanitation(0, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, Duration.ZERO, null, List.of());

    public Sanitation {
        sites = List.copyOf(sites);
    }

    public Optional<Site> site(String id) {
        return sites.stream().filter(site -> site.id().equals(id)).findFirst();
    }

    Sanitation withSites(List<Site> others) {
        return new Sanitation(roundsPerDay, firstRoundAt, lastRoundAt, minimumGap, wasteClearedBy, others);
    }
}
