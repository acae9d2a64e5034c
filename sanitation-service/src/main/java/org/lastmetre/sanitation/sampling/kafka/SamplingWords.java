package org.lastmetre.sanitation.sampling.kafka;

import org.lastmetre.contracts.SamplingEvent;
import org.lastmetre.contracts.SamplingEvent.BuildingCalled;
import org.lastmetre.contracts.SamplingEvent.SamplingClosed;
import org.lastmetre.contracts.SamplingEvent.SamplingOpened;
import org.lastmetre.contracts.SamplingEvent.SamplingProgressed;
import org.lastmetre.sanitation.sampling.Counts;
import org.lastmetre.sanitation.sampling.Moved;
import org.lastmetre.sanitation.sampling.SessionId;
import org.lastmetre.sanitation.sampling.Step;
import org.lastmetre.sanitation.sampling.StepType;

/** Puts steps of sessions into the words of the events, and back: what followers hear is what was published. */
final class SamplingWords {
    private SamplingWords() {}

    static SamplingEvent of(Moved moved) {
        var session = moved.session();
        var step = moved.step();
        var community = session.community().value();
        var id = session.id().value();
        var version = step.version();
        var grid = session.grid();
        var counts = step.counts();
        return switch (step.type()) {
            case SamplingOpened ->
                new SamplingOpened(
                        community,
                        id,
                        version,
                        grid,
                        session.lines().size(),
                        step.households(),
                        session.startsAt(),
                        step.at());
            case BuildingCalled ->
                new BuildingCalled(community, id, version, grid, step.building(), step.households(), step.at());
            case SamplingProgressed ->
                new SamplingProgressed(
                        community,
                        id,
                        version,
                        grid,
                        step.building(),
                        counts.present(),
                        counts.absent(),
                        counts.doorstepWanted(),
                        counts.doorstepDone(),
                        step.open(),
                        step.at());
            case SamplingClosed ->
                new SamplingClosed(
                        community,
                        id,
                        version,
                        grid,
                        step.households(),
                        counts.present(),
                        counts.absent(),
                        counts.doorstepWanted(),
                        counts.doorstepDone(),
                        step.at());
        };
    }

    static Step step(SamplingEvent event) {
        var id = new SessionId(event.sessionId());
        if (event instanceof SamplingOpened said) {
            return new Step(
                    id, said.version(), StepType.SamplingOpened, null, said.households(), Counts.NONE, said.openedAt());
        }
        if (event instanceof BuildingCalled said) {
            return new Step(
                    id,
                    said.version(),
                    StepType.BuildingCalled,
                    said.building(),
                    said.households(),
                    null,
                    said.calledAt());
        }
        if (event instanceof SamplingProgressed said) {
            var counts = new Counts(said.present(), said.absent(), said.doorstepWanted(), said.doorstepDone());
            var households = counts.sum() + said.open();
            return new Step(
                    id, said.version(), StepType.SamplingProgressed, said.building(), households, counts, said.at());
        }
        return closed(id, (SamplingClosed) event);
    }

    private static Step closed(SessionId id, SamplingClosed said) {
        var counts = new Counts(said.present(), said.absent(), said.doorstepWanted(), said.doorstepDone());
        return new Step(id, said.version(), StepType.SamplingClosed, null, said.households(), counts, said.closedAt());
    }
}
