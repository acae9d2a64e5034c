package org.lastmetre.medical.trips;

import java.time.Instant;
import java.util.List;

/**
 * What only those may know who care for a patient; everything but the person may be null.
 *
 * @param cancellation why the request was cancelled
 */
public record Detail(
        String person,
        String destination,
        Instant appointmentAt,
        String symptoms,
        List<Medicine> medicines,
        String cancellation) {
    public Detail {
        medicines = List.copyOf(medicines);
    }

    /** What a driver needs to know. */
    Detail forTheWay() {
        return new Detail(person, destination, appointmentAt, null, List.of(), null);
    }

    /** The newer word counts where there is one. */
    Detail and(Detail newer) {
        return new Detail(
                person,
                newer.destination == null ? destination : newer.destination,
                newer.appointmentAt == null ? appointmentAt : newer.appointmentAt,
                newer.symptoms == null ? symptoms : newer.symptoms,
                newer.medicines.isEmpty() ? medicines : newer.medicines,
                cancellation);
    }

    Detail with(List<Medicine> list) {
        return new Detail(person, destination, appointmentAt, symptoms, list, cancellation);
    }

    Detail cancelledFor(String reason) {
        return new Detail(person, destination, appointmentAt, symptoms, medicines, reason);
    }

    /** No log may tell any of it. */
    @Override
    public String toString() {
        return "Detail[…]";
    }
}
