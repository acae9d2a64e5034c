package org.lastmetre.console.overview;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** A community's day at a glance; a part that could not be had is null and named in {@code unavailable}. */
record OverviewView(
        String community,
        Instant now,
        JsonNode sums,
        JsonNode windows,
        JsonNode clearance,
        ShelfTotals shelves,
        JsonNode vehicles,
        JsonNode coverage,
        AlertCount alerts,
        List<String> unavailable) {}
