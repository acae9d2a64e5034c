package org.lastmetre.sorting.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lastmetre.addresses.Directory;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;

/**
 * A package from its announcement until it leaves. Every change gives the next state, one version further.
 *
 * @param orderId null for a parcel that came with only a label
 * @param door null while its address is in review
 * @param review why its address is in review
 * @param batchId the batch it was put into last
 * @param day the local date it counts for: of its arrival, or of its announcement until it has arrived
 */
public record Parcel(
        PackageCode code,
        CommunityId community,
        UUID orderId,
        Category category,
        Household door,
        Weight weight,
        String note,
        Stage stage,
        String review,
        boolean disinfected,
        boolean surplus,
        UUID batchId,
        Instant receivedAt,
        LocalDate day,
        LocalDate finishedOn,
        long version) {

    public boolean isReceived() {
        return receivedAt != null;
    }

    public boolean isFinal() {
        return stage.isFinal();
    }

    /** Whether it waits for nothing but its door. */
    public boolean isHeld() {
        return stage == Stage.HELD;
    }

    /**
     * Its building may have moved to another grid since it was announced.
     *
     * @throws Refusal if it was received before
     */
    Parcel arrive(Weight measured, Instant at, LocalDate today, Directory directory) {
        if (isReceived()) {
            throw Refusal.conflict("already-received", "package " + code + " was received before");
        }
        return edit().weight(measured == null ? weight : measured)
                .door(door == null ? null : inGridOf(directory))
                .receivedAt(at)
                .day(today)
                .done();
    }

    private Household inGridOf(Directory directory) {
        var grid = directory.gridOf(door.building()).orElse(door.grid());
        return new Household(door.building(), door.unit(), door.room(), grid);
    }

    /** Not let in, or cancelled before it came: it goes back. */
    Parcel sendBack(LocalDate today) {
        return edit().stage(Stage.RETURNED).finishedOn(today).done();
    }

    Parcel await() {
        return edit().stage(Stage.AWAITING).done();
    }

    Parcel hold(String reason) {
        return edit().stage(Stage.HELD).review(reason).done();
    }

    /**
     * Where nothing has to be disinfected it is on its shelf already, and may be all the same.
     *
     * @throws Refusal if it is not at reception, or was disinfected before and shelved
     */
    Parcel disinfect() {
        if (!isReceived()) {
            throw Refusal.conflict("not-received", "package " + code + " has not been received");
        }
        if (stage != Stage.AWAITING && stage != Stage.HELD && !isShelvedUndisinfected()) {
            throw Refusal.conflict(
                    "not-waiting", "package " + code + " is " + stage + " and waits for no disinfection");
        }
        return edit().disinfected(true).done();
    }

    private boolean isShelvedUndisinfected() {
        return stage == Stage.SHELVED && !disinfected;
    }

    Parcel shelve(UUID batch) {
        return edit().stage(Stage.SHELVED).batchId(batch).done();
    }

    /** Its door is found, and perhaps the order it belongs to. */
    Parcel locate(Household found) {
        return edit().door(found).review(null).done();
    }

    /** What lies on a shelf already stays on it, whatever category was ordered. */
    Parcel join(UUID order, Category ordered, String orderNote) {
        var shelf = batchId == null ? ordered : category;
        return edit().orderId(order).category(shelf).note(orderNote).done();
    }

    Parcel withdraw(LocalDate today) {
        return edit().stage(Stage.WITHDRAWN).finishedOn(today).done();
    }

    private ParcelEdit edit() {
        return new ParcelEdit(this);
    }
}
