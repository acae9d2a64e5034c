package org.lastmetre.addresses;

import java.util.List;

/** What became of an address: one certain household, or a review by a human. There is no third way. */
public sealed interface Resolution {

    record Resolved(Household household) implements Resolution {}

    /** Candidates are plausible households to offer to the reviewer, at most ten, the likeliest first. */
    record Review(ReviewReason reason, List<Household> candidates) implements Resolution {
        static final int MOST_CANDIDATES = 10;

        public Review {
            candidates = List.copyOf(candidates.subList(0, Math.min(candidates.size(), MOST_CANDIDATES)));
        }
    }

    static Resolution review(ReviewReason reason) {
        return new Review(reason, List.of());
    }
}
