package org.lastmetre.medical.appointments;

import org.lastmetre.medical.trips.Need;

/** What only those may know who care for a patient: who it is, where to, and what the vehicle must have for them. */
public record Purpose(String person, String destination, Need need) {
    /** Of an appointment whose detail can't be read: a vehicle that can carry anybody. */
    public static final Purpose UNKNOWN = new Purpose(null, null, Need.UNKNOWN);

    /** The same person's, with another destination and need. */
    Purpose changedTo(Purpose other) {
        return new Purpose(person, other.destination, other.need);
    }

    /** No log may tell any of it. */
    @Override
    public String toString() {
        return "Purpose[…]";
    }
}
