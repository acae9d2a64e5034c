package org.lastmetre.medical.keypersons;

/** A check-in before and after something was told of it, or nothing was. */
public record Changed(CheckIn before, CheckIn after) {
    static Changed nothing(CheckIn checkIn) {
        return new Changed(checkIn, checkIn);
    }

    boolean isSomething() {
        return !before.equals(after);
    }

    /** The same start, and what came of it in the end. */
    Changed then(Changed next) {
        return new Changed(before, next.after);
    }

    public boolean asksForVisit() {
        return entered(CheckInState.VISIT);
    }

    /** Nobody need go to the door any more. */
    public boolean endsVisit() {
        return before.state() == CheckInState.VISIT && after.state() != CheckInState.VISIT;
    }

    public boolean isMissed() {
        return entered(CheckInState.ESCALATED);
    }

    private boolean entered(CheckInState state) {
        return after.state() == state && before.state() != state;
    }
}
