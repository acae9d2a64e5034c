package org.lastmetre.medical.appointments.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.medical.appointments.NewAppointment;
import org.lastmetre.medical.privacy.Fingerprints;

/** Makes of a body what the core takes, the person by a keyed digest. */
@ApplicationScoped
class Bookings {
    private final Fingerprints fingerprints;

    Bookings(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    NewAppointment of(AppointmentRequest request) {
        var community = Asked.community(request.community());
        return new NewAppointment(
                community,
                request.door(),
                fingerprints.of(request.door().person(community, request.person())),
                request.schedule(),
                request.purpose());
    }

    /** Tells a repeat from another body without keeping what could be tried against. */
    String mark(AppointmentRequest request) {
        var purpose = request.purpose();
        return fingerprints.of(List.of(
                        request.community(),
                        request.door(),
                        purpose.person(),
                        purpose.destination(),
                        purpose.need(),
                        request.schedule())
                .toString());
    }

    String mark(ChangeRequest request) {
        var purpose = request.purpose();
        return fingerprints.of(List.of(purpose.destination(), purpose.need(), request.schedule())
                .toString());
    }
}
