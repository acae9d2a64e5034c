package org.lastmetre.sorting.batches;

import java.time.Instant;
import java.util.UUID;

/**
 * Packages of one building and category that go out together. A batch is sealed when full, in packages or kilograms,
 * when called, at once under a light pace, and at once when urgent; a sealed batch never changes.
 *
 * @param grid the grid of the building when the batch was opened
 * @param seal null until it is sealed
 * @param version counted up by every change
 */
public record Batch(
        UUID id, Shelf shelf, String grid, BatchState state, Load load, Instant openedAt, Seal seal, long version) {

    static Batch open(UUID id, Shelf shelf, String grid, Instant at) {
        return new Batch(id, shelf, grid, BatchState.OPEN, Load.NOTHING, at, null, 0);
    }

    public boolean isOpen() {
        return state == BatchState.OPEN;
    }

    public boolean isSealed() {
        return state == BatchState.SEALED;
    }

    /** Whether a package still goes in without passing the limit; an empty batch takes any, be it over the limit alone. */
    boolean takes(Load piece, Load limit) {
        return load.isNothing() || !load.plus(piece).exceeds(limit);
    }

    boolean isFull(Load limit) {
        return load.reaches(limit);
    }

    Batch add(Load piece) {
        return changed(BatchState.OPEN, load.plus(piece), null);
    }

    /** Takes a cancelled package out; the batch that loses its last one is withdrawn. */
    Batch takeOut(Load piece) {
        var rest = load.minus(piece);
        return changed(rest.isNothing() ? BatchState.WITHDRAWN : BatchState.OPEN, rest, null);
    }

    Batch seal(Seal with) {
        return changed(BatchState.SEALED, load, with);
    }

    private Batch changed(BatchState next, Load newLoad, Seal newSeal) {
        if (!isOpen()) {
            throw new IllegalStateException("batch " + id + " is " + state + " and never changes");
        }
        return new Batch(id, shelf, grid, next, newLoad, openedAt, newSeal, version + 1);
    }
}
