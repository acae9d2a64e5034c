package org.lastmetre.medical.trips;

import org.lastmetre.medical.vehicles.Equipment;

/** What a vehicle must have for a patient and {@code companions}; medical detail, since it tells of the patient's state. */
public record Need(boolean wheelchair, boolean stretcher, int companions, int protectionLevel) {
    public static final Need NONE = new Need(false, false, 0, 1);

    /** For a patient of whom nothing can be read any more: a vehicle that can carry anybody. */
    public static final Need UNKNOWN = new Need(true, true, 0, 3);

    public boolean isMetBy(Equipment equipment) {
        return seats() <= equipment.seats()
                && (!wheelchair || equipment.wheelchair())
                && (!stretcher || equipment.stretcher())
                && protectionLevel <= equipment.protectionLevel();
    }

    /** Who lies or sits in a wheelchair takes no seat. */
    private int seats() {
        return companions + (wheelchair || stretcher ? 0 : 1);
    }

    /** Everything that either needs. */
    Need and(Need other) {
        return new Need(
                wheelchair || other.wheelchair,
                stretcher || other.stretcher,
                Math.max(companions, other.companions),
                Math.max(protectionLevel, other.protectionLevel));
    }
}
