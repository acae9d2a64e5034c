package org.lastmetre.sanitation.sampling;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** A step as followers see it, whether they hear it as it happens or catch up later; a call tells no counts. */
public record ShownStep(
        UUID sessionId,
        long version,
        StepType type,
        String building,
        int households,
        Integer present,
        Integer absent,
        Integer doorstepWanted,
        Integer doorstepDone,
        Integer open,
        OffsetDateTime at) {
    public static ShownStep of(Step step, ZoneId zone) {
        var at = OffsetDateTime.ofInstant(step.at(), zone);
        var id = step.session().value();
        if (step.type() == StepType.BuildingCalled) {
            return new ShownStep(
                    id,
                    step.version(),
                    step.type(),
                    step.building(),
                    step.households(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    at);
        }
        var counts = step.counts();
        return new ShownStep(
                id,
                step.version(),
                step.type(),
                step.building(),
                step.households(),
                counts.present(),
                counts.absent(),
                counts.doorstepWanted(),
                counts.doorstepDone(),
                step.open(),
                at);
    }
}
