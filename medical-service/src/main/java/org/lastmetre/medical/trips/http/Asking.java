package org.lastmetre.medical.trips.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.medical.privacy.Fingerprints;
import org.lastmetre.medical.trips.NewTrip;
import org.lastmetre.medical.trips.TripRules;

/** Makes of a body what the core takes: the person by a keyed digest, the time a vehicle may go from. */
@ApplicationScoped
public class Asking {
    private final Fingerprints fingerprints;
    private final TripRules rules;
    private final Clock clock;

    Asking(Fingerprints fingerprints, TripRules rules, Clock clock) {
        this.fingerprints = fingerprints;
        this.rules = rules;
        this.clock = clock;
    }

    public NewTrip of(TripRequest request) {
        return new NewTrip(
                Asked.community(request.community()),
                request.door(),
                fingerprints.of(request.whom()),
                request.ask(),
                rules.wantedFrom(request.appointment(), clock.now()),
                request.detail());
    }

    /** Tells a repeat from another body without keeping what could be tried against. */
    String mark(NewTrip asked, TripRequest request) {
        var said = List.of(asked.community(), asked.door(), asked.person(), asked.ask());
        var detail = asked.detail();
        return fingerprints.of(said + "|" + detail.destination() + "|" + request.appointment() + "|" + detail.symptoms()
                + "|" + detail.medicines());
    }
}
