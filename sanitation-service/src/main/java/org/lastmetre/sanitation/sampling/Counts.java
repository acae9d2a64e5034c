package org.lastmetre.sanitation.sampling;

/** Households by what is known of them. */
public record Counts(int present, int absent, int doorstepWanted, int doorstepDone) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public int sum() {
        return present + absent + doorstepWanted + doorstepDone;
    }

    Counts plus(Counts other) {
        return new Counts(
                present + other.present,
                absent + other.absent,
                doorstepWanted + other.doorstepWanted,
                doorstepDone + other.doorstepDone);
    }

    /** After a household became {@code now}; {@code before} null for one of which nothing was known. */
    Counts moved(Outcome before, Outcome now) {
        var without = before == null ? this : with(before, -1);
        return without.with(now, 1);
    }

    private Counts with(Outcome outcome, int more) {
        return switch (outcome) {
            case PRESENT -> new Counts(present + more, absent, doorstepWanted, doorstepDone);
            case ABSENT -> new Counts(present, absent + more, doorstepWanted, doorstepDone);
            case DOORSTEP_WANTED -> new Counts(present, absent, doorstepWanted + more, doorstepDone);
            case DOORSTEP_DONE -> new Counts(present, absent, doorstepWanted, doorstepDone + more);
        };
    }

    Counts withAbsent(int more) {
        return new Counts(present, absent + more, doorstepWanted, doorstepDone);
    }
}
