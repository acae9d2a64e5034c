package org.lastmetre.dispatch.clearance.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.contracts.DispatchEvent;
import org.lastmetre.contracts.DispatchEvent.DayCleared;
import org.lastmetre.contracts.DispatchEvent.OvernightRisk;
import org.lastmetre.dispatch.clearance.Certificate;
import org.lastmetre.dispatch.clearance.ClearanceAnnouncer;
import org.lastmetre.dispatch.clearance.LeftPackage;
import org.lastmetre.dispatch.clearance.Risk;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;

/** Publishes whether goods may stay overnight, and how days ended. */
@ApplicationScoped
class ClearanceEvents implements ClearanceAnnouncer {
    /** Packages that are told by name: so many fit into a record several times over, however long their codes. */
    private static final int MOST_TOLD = 1_000;

    private final Outbox outbox;

    ClearanceEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> risks(Tx tx, List<Risk> risks) {
        return outbox.append(tx, risks.stream().map(ClearanceEvents::event).toList());
    }

    @Override
    public Uni<Void> certificates(Tx tx, List<Certificate> certificates) {
        return outbox.append(
                tx, certificates.stream().map(ClearanceEvents::event).toList());
    }

    private static OvernightRisk event(Risk risk) {
        var forecast = risk.forecast();
        return new OvernightRisk(
                risk.community().value(),
                risk.date(),
                risk.version(),
                forecast.state().name(),
                forecast.onHand(),
                forecast.out(),
                forecast.expectedClearAt(),
                forecast.deadline(),
                risk.at());
    }

    private static DayCleared event(Certificate certificate) {
        return new DayCleared(
                certificate.community().value(),
                certificate.date(),
                certificate.version(),
                certificate.cleared(),
                certificate.delivered(),
                certificate.returned(),
                told(certificate.left()),
                certificate.left().size(),
                certificate.at());
    }

    private static List<DispatchEvent.LeftPackage> told(List<LeftPackage> left) {
        return left.stream()
                .limit(MOST_TOLD)
                .map(one -> new DispatchEvent.LeftPackage(
                        one.code().value(), one.reason().name()))
                .toList();
    }
}
