package org.lastmetre.dispatch.windows.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.contracts.DispatchEvent;
import org.lastmetre.contracts.DispatchEvent.BatchesCalled;
import org.lastmetre.contracts.DispatchEvent.PaceChanged;
import org.lastmetre.contracts.DispatchEvent.WindowClosed;
import org.lastmetre.contracts.DispatchEvent.WindowOpened;
import org.lastmetre.dispatch.windows.PaceChange;
import org.lastmetre.dispatch.windows.Window;
import org.lastmetre.dispatch.windows.WindowAnnouncer;
import org.lastmetre.dispatch.windows.WindowFact;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.outbox.Outbox;

/** Publishes what windows, calls and pace do. */
@ApplicationScoped
class WindowEvents implements WindowAnnouncer {
    private final Outbox outbox;

    WindowEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> windows(Tx tx, List<WindowFact> facts) {
        return outbox.append(tx, facts.stream().map(WindowEvents::event).toList());
    }

    @Override
    public Uni<Void> calls(Tx tx, List<NumberedCall> calls) {
        return outbox.append(tx, calls.stream().map(WindowEvents::event).toList());
    }

    @Override
    public Uni<Void> pace(Tx tx, List<PaceChange> changes) {
        return outbox.append(tx, changes.stream().map(WindowEvents::event).toList());
    }

    private static DispatchEvent event(WindowFact fact) {
        return fact.opened() ? opened(fact.window(), fact.version()) : closed(fact.window(), fact.version());
    }

    private static WindowOpened opened(Window window, long version) {
        return new WindowOpened(
                window.id().community().value(),
                window.id().toString(),
                version,
                window.id().date(),
                window.category().name(),
                window.opensAt(),
                window.closesAt());
    }

    private static WindowClosed closed(Window window, long version) {
        return new WindowClosed(
                window.id().community().value(),
                window.id().toString(),
                version,
                window.id().date(),
                window.category().name(),
                window.opensAt(),
                window.closesAt());
    }

    private static BatchesCalled event(NumberedCall numbered) {
        var call = numbered.call();
        return new BatchesCalled(
                call.community().value(),
                call.id(),
                numbered.version(),
                call.window() == null ? null : call.window().toString(),
                call.categories().stream().map(Enum::name).toList(),
                call.buildings(),
                call.reason().name(),
                call.at());
    }

    private static PaceChanged event(PaceChange change) {
        return new PaceChanged(
                change.community().value(),
                change.version(),
                change.pace().name(),
                change.openItems(),
                change.onDuty(),
                change.at());
    }
}
