package org.lastmetre.sanitation.board;

/**
 * How far rounds are: of all that were planned and not skipped, how many were done.
 *
 * @param open to be done still
 * @param skipped were not to be done
 */
public record Coverage(int planned, int done, int late, int missed, int skipped, int open) {
    static final Coverage NONE = new Coverage(0, 0, 0, 0, 0, 0);

    Coverage plus(Coverage other) {
        return new Coverage(
                planned + other.planned,
                done + other.done,
                late + other.late,
                missed + other.missed,
                skipped + other.skipped,
                open + other.open);
    }

    /** Of what is decided by now and was to be done, the part that was done, late or not; 1 while nothing is decided. */
    public double share() {
        var decided = done + late + missed;
        return decided == 0 ? 1 : (done + late) / (double) decided;
    }
}
