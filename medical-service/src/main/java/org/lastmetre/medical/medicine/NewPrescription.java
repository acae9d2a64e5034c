package org.lastmetre.medical.medicine;

import java.time.LocalDate;
import java.util.List;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.trips.Door;

/** A prescription as somebody puts it; {@code mark} is by which the same person is known again. */
public record NewPrescription(
        PrescriptionId id,
        CommunityId community,
        Door door,
        String mark,
        String person,
        boolean recurring,
        List<Line> lines) {
    public NewPrescription {
        lines = List.copyOf(lines);
    }

    /** {@code lastsUntil} null for what isn't told: what was known of it, else that nothing is at home. */
    public record Line(String name, int quantity, int days, LocalDate lastsUntil) {
        Supply supply(LocalDate otherwise, boolean done) {
            return lastsUntil == null
                    ? new Supply(name, quantity, days, otherwise, done)
                    : new Supply(name, quantity, days, lastsUntil, false);
        }

        /** No log may tell what somebody takes. */
        @Override
        public String toString() {
            return "Line[…]";
        }
    }

    /** No log may tell any of it. */
    @Override
    public String toString() {
        return "NewPrescription[" + id + "]";
    }
}
