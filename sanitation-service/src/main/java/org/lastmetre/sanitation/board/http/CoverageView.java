package org.lastmetre.sanitation.board.http;

import org.lastmetre.sanitation.board.Coverage;

/** How many rounds stand how; {@code share} is what was done, late or not, of what was to be done by now: 0 to 1. */
public record CoverageView(int planned, int done, int late, int missed, int skipped, int open, double share) {
    private static final double THOUSAND = 1_000;

    static CoverageView of(Coverage coverage) {
        return new CoverageView(
                coverage.planned(),
                coverage.done(),
                coverage.late(),
                coverage.missed(),
                coverage.skipped(),
                coverage.open(),
                Math.round(coverage.share() * THOUSAND) / THOUSAND);
    }
}
