package org.lastmetre.medical.keypersons.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.medical.http.Limits;
import org.lastmetre.medical.keypersons.KeyPerson;
import org.lastmetre.medical.trips.Kind;
import org.lastmetre.medical.trips.Triage;
import org.lastmetre.medical.trips.http.MedicineRequest;
import org.lastmetre.medical.trips.http.NeedRequest;
import org.lastmetre.medical.trips.http.TripRequest;

/** Help that is asked for a key person; who it is and where is in the ledger. */
public record HelpRequest(
        @NotNull Kind type,
        Triage triage,
        @Valid NeedRequest need,
        @Clean @Size(max = Limits.TEXT) String destination,
        OffsetDateTime appointmentAt,
        @Size(max = Limits.MEDICINES) List<@NotNull @Valid MedicineRequest> medicines,
        @Clean @Size(max = Limits.LONG_TEXT) String symptoms) {
    TripRequest of(KeyPerson person) {
        return new TripRequest(
                person.community().value(),
                person.door().building(),
                person.door().unit(),
                person.door().room(),
                person.name(),
                type,
                triage,
                need,
                destination,
                appointmentAt,
                medicines,
                symptoms);
    }

    /** All that was said, for a keyed digest. */
    String said() {
        return type + "|" + triage + "|" + need + "|" + destination + "|" + appointmentAt + "|" + medicines + "|"
                + symptoms;
    }

    /** No log may tell any of it. */
    @Override
    public String toString() {
        return "HelpRequest[…]";
    }
}
