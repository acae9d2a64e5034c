package org.lastmetre.sorting.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.Weight;

/** The next version of a package, field by field. */
final class ParcelEdit {
    private final Parcel before;
    private UUID orderId;
    private Category category;
    private Household door;
    private Weight weight;
    private String note;
    private Stage stage;
    private String review;
    private boolean disinfected;
    private UUID batchId;
    private Instant receivedAt;
    private LocalDate day;
    private LocalDate finishedOn;

    ParcelEdit(Parcel before) {
        this.before = before;
        orderId = before.orderId();
        category = before.category();
        door = before.door();
        weight = before.weight();
        note = before.note();
        stage = before.stage();
        review = before.review();
        disinfected = before.disinfected();
        batchId = before.batchId();
        receivedAt = before.receivedAt();
        day = before.day();
        finishedOn = before.finishedOn();
    }

    ParcelEdit orderId(UUID next) {
        orderId = next;
        return this;
    }

    ParcelEdit category(Category next) {
        category = next;
        return this;
    }

    ParcelEdit door(Household next) {
        door = next;
        return this;
    }

    ParcelEdit weight(Weight next) {
        weight = next;
        return this;
    }

    ParcelEdit note(String next) {
        note = next;
        return this;
    }

    ParcelEdit stage(Stage next) {
        stage = next;
        return this;
    }

    ParcelEdit review(String next) {
        review = next;
        return this;
    }

    ParcelEdit disinfected(boolean next) {
        disinfected = next;
        return this;
    }

    ParcelEdit batchId(UUID next) {
        batchId = next;
        return this;
    }

    ParcelEdit receivedAt(Instant next) {
        receivedAt = next;
        return this;
    }

    ParcelEdit day(LocalDate next) {
        day = next;
        return this;
    }

    ParcelEdit finishedOn(LocalDate next) {
        finishedOn = next;
        return this;
    }

    Parcel done() {
        return new Parcel(
                before.code(),
                before.community(),
                orderId,
                category,
                door,
                weight,
                note,
                stage,
                review,
                disinfected,
                before.surplus(),
                batchId,
                receivedAt,
                day,
                finishedOn,
                before.version() + 1);
    }
}
