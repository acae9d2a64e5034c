package org.lastmetre.order.tracking.kafka;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lastmetre.contracts.DeliveryEvent;
import org.lastmetre.contracts.DeliveryEvent.AttemptFailed;
import org.lastmetre.contracts.DeliveryEvent.PackageDelivered;
import org.lastmetre.contracts.DeliveryEvent.PackageReturned;
import org.lastmetre.contracts.RunEvent.BatchHandedOver;
import org.lastmetre.contracts.RunEvent.PackageStep;
import org.lastmetre.contracts.RunEvent.RunDeparted;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.orders.Stage;
import org.lastmetre.order.orders.TimelineType;
import org.lastmetre.order.tracking.News;
import org.lastmetre.order.tracking.News.PackageMoved;

/** Dispatch's events in this service's words. */
final class DispatchNews {
    private DispatchNews() {}

    static Stream<PackageMoved> of(RunDeparted event) {
        var out = new Change(event.community(), Stage.OUT, TimelineType.OutForDelivery, null, event.departedAt());
        return out.each(event.packages());
    }

    /** What was not accepted lies at the reception point again; no attempt was used. */
    static Stream<PackageMoved> of(BatchHandedOver event) {
        var at = event.handedOverAt();
        var accepted = new Change(event.community(), Stage.AT_BUILDING, TimelineType.AtBuilding, null, at);
        var missing = new Change(
                event.community(),
                Stage.SHELVED,
                TimelineType.PackageShelved,
                "not accepted: " + event.difference(),
                at);
        return Stream.concat(accepted.each(event.accepted()), missing.each(event.missing()));
    }

    static PackageMoved of(PackageDelivered event) {
        return new Change(
                        event.community(),
                        Stage.DELIVERED,
                        TimelineType.PackageDelivered,
                        event.how(),
                        event.deliveredAt())
                .of(event, event.attempt());
    }

    static PackageMoved of(AttemptFailed event) {
        var detail = event.outcome() + ", attempts left: " + event.attemptsLeft();
        return new Change(event.community(), Stage.FAILED, TimelineType.AttemptFailed, detail, event.failedAt())
                .of(event, event.attempt());
    }

    static PackageMoved of(PackageReturned event) {
        return new Change(
                        event.community(),
                        Stage.RETURNED,
                        TimelineType.PackageReturned,
                        event.reason(),
                        event.returnedAt())
                .of(event, event.attempt());
    }

    /** What happened, before it is said to which package. */
    private record Change(String community, Stage stage, TimelineType type, String detail, Instant at) {
        Stream<PackageMoved> each(List<PackageStep> steps) {
            return steps == null ? Stream.empty() : steps.stream().map(step -> of(step.code(), step.version(), 0));
        }

        PackageMoved of(DeliveryEvent event, int attempt) {
            return of(event.packageCode(), event.version(), attempt);
        }

        private PackageMoved of(String code, long version, int attempt) {
            return new PackageMoved(
                    new CommunityId(community),
                    new PackageCode(code),
                    News.Source.DISPATCH,
                    version,
                    stage,
                    true,
                    attempt,
                    type,
                    detail == null ? code : code + ": " + detail,
                    at,
                    null);
        }
    }
}
