package org.lastmetre.sanitation.board;

import java.util.List;

/** A site of a day, hour by hour, and all of it together. */
public record SiteLine(List<Cell> hours, Coverage coverage) {
    static SiteLine of(List<Cell> hours) {
        return new SiteLine(List.copyOf(hours), BoardDay.sum(hours));
    }

    public String site() {
        return hours.get(0).site();
    }

    /** The more was missed the worse, then the more was late. */
    int badness() {
        return coverage.missed() * 1_000 + coverage.late();
    }
}
