package org.lastmetre.dispatch.runs.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.contracts.RunEvent.BatchHandedOver;
import org.lastmetre.contracts.RunEvent.PackageStep;
import org.lastmetre.contracts.RunEvent.RunDeparted;
import org.lastmetre.contracts.RunEvent.RunPlanned;
import org.lastmetre.contracts.RunEvent.RunStop;
import org.lastmetre.dispatch.deliveries.Step;
import org.lastmetre.dispatch.runs.Departure;
import org.lastmetre.dispatch.runs.HandedOver;
import org.lastmetre.dispatch.runs.Run;
import org.lastmetre.dispatch.runs.RunAnnouncer;
import org.lastmetre.dispatch.runs.Stop;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Publishes runs. */
@ApplicationScoped
class RunEvents implements RunAnnouncer {
    private final Outbox outbox;
    private final Counter planned;

    RunEvents(Outbox outbox, MeterRegistry meters) {
        this.outbox = outbox;
        this.planned = meters.counter("lastmetre.dispatch.runs.planned");
    }

    @Override
    public Uni<Void> planned(Tx tx, List<Run> runs) {
        tx.afterCommit(() -> planned.increment(runs.size()));
        return outbox.append(tx, runs.stream().map(RunEvents::planned).toList());
    }

    @Override
    public Uni<Void> departed(Tx tx, Departure departure) {
        var run = departure.run();
        return outbox.append(
                tx,
                List.of(new RunDeparted(
                        run.community().value(),
                        run.id(),
                        run.version(),
                        run.grid(),
                        run.runner().value(),
                        steps(departure.out()),
                        departure.at())));
    }

    @Override
    public Uni<Void> handedOver(Tx tx, HandedOver handedOver) {
        var run = handedOver.run();
        var stop = handedOver.stop();
        return outbox.append(
                tx,
                List.of(new BatchHandedOver(
                        run.community().value(),
                        run.id(),
                        run.version(),
                        stop.building(),
                        stop.volunteer().value(),
                        stop.takeover().sent(),
                        steps(handedOver.accepted()),
                        steps(handedOver.missing()),
                        stop.takeover().difference(),
                        handedOver.at())));
    }

    private static RunPlanned planned(Run run) {
        return new RunPlanned(
                run.community().value(),
                run.id(),
                run.version(),
                run.grid(),
                run.runner().value(),
                run.stops().stream().map(RunEvents::stop).toList(),
                run.plannedAt());
    }

    private static RunStop stop(Stop stop) {
        return new RunStop(
                stop.building(),
                stop.volunteer().value(),
                stop.batches(),
                stop.packages().stream().map(PackageCode::value).toList());
    }

    private static List<PackageStep> steps(List<Step> steps) {
        return steps.stream()
                .map(Step::item)
                .map(item -> new PackageStep(item.code().value(), item.goods().orderId(), item.version()))
                .toList();
    }
}
