package org.lastmetre.sorting.reception.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastmetre.contracts.DeliveryEvent.AttemptFailed;
import org.lastmetre.contracts.DeliveryEvent.PackageDelivered;
import org.lastmetre.contracts.DeliveryEvent.PackageReturned;
import org.lastmetre.contracts.DispatchEvent.BatchesCalled;
import org.lastmetre.contracts.DispatchEvent.DayCleared;
import org.lastmetre.contracts.DispatchEvent.PaceChanged;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.RunEvent.BatchHandedOver;
import org.lastmetre.contracts.RunEvent.PackageStep;
import org.lastmetre.contracts.RunEvent.RunDeparted;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.sorting.batches.Call;
import org.lastmetre.sorting.batches.Pace;
import org.lastmetre.sorting.reception.Stage;
import org.lastmetre.sorting.reception.WhereaboutsDesk.Told;
import org.lastmetre.sorting.sums.Day;

/** Dispatch's events in sorting's words. */
final class DispatchNews {
    private DispatchNews() {}

    static Stream<Told> moves(Event event) {
        if (event instanceof RunDeparted departed) {
            return steps(departed, departed.packages(), Stage.OUT, "OutForDelivery", departed.departedAt());
        }
        if (event instanceof BatchHandedOver over) {
            return Stream.concat(
                    steps(over, over.accepted(), Stage.OUT, "AtBuilding", over.handedOverAt()),
                    steps(over, over.missing(), Stage.SHELVED, "NotAccepted", over.handedOverAt()));
        }
        if (event instanceof PackageDelivered one) {
            return Stream.of(told(
                    one, one.packageCode(), Stage.DELIVERED, "PackageDelivered", one.version(), one.deliveredAt()));
        }
        if (event instanceof AttemptFailed one) {
            return Stream.of(
                    told(one, one.packageCode(), Stage.SHELVED, "AttemptFailed", one.version(), one.failedAt()));
        }
        return event instanceof PackageReturned one
                ? Stream.of(told(
                        one, one.packageCode(), Stage.RETURNED, "PackageReturned", one.version(), one.returnedAt()))
                : Stream.empty();
    }

    private static Stream<Told> steps(Event event, List<PackageStep> steps, Stage stage, String what, Instant at) {
        return steps.stream().map(step -> told(event, step.code(), stage, what, step.version(), at));
    }

    private static Told told(Event event, String code, Stage stage, String what, long version, Instant at) {
        return new Told(new CommunityId(event.community()), new PackageCode(code), stage, what, version, at);
    }

    static List<Call> calls(List<Event> events) {
        return only(events, BatchesCalled.class).map(DispatchNews::call).toList();
    }

    private static Call call(BatchesCalled called) {
        Set<Category> categories =
                called.categories().stream().map(Category::valueOf).collect(Collectors.toSet());
        UUID id = called.callId();
        return new Call(id, new CommunityId(called.community()), categories, Set.copyOf(called.buildings()));
    }

    static List<Pace> paces(List<Event> events) {
        return only(events, PaceChanged.class)
                .map(changed -> new Pace(
                        new CommunityId(changed.community()), changed.pace().equals("LIGHT"), changed.version()))
                .toList();
    }

    static List<Day> ended(List<Event> events) {
        return only(events, DayCleared.class)
                .map(cleared -> new Day(new CommunityId(cleared.community()), cleared.date()))
                .distinct()
                .toList();
    }

    private static <E extends Event> Stream<E> only(List<Event> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }
}
