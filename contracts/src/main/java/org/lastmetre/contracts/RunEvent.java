package org.lastmetre.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What dispatch-service says of a run, under the run's id. */
public sealed interface RunEvent extends DispatchEvent {
    UUID runId();

    @Override
    default String key() {
        return runId().toString();
    }

    @EventType("lastmetre.dispatch.run-planned.v1")
    record RunPlanned(
            String community,
            UUID runId,
            long version,
            String grid,
            String runner,
            List<RunStop> stops,
            Instant plannedAt)
            implements RunEvent {}

    record RunStop(String building, String volunteer, List<UUID> batches, List<String> packages) {}

    /** The runner left the reception point with these packages. */
    @EventType("lastmetre.dispatch.run-departed.v1")
    record RunDeparted(
            String community,
            UUID runId,
            long version,
            String grid,
            String runner,
            List<PackageStep> packages,
            Instant departedAt)
            implements RunEvent {}

    /** The building's volunteer took over {@code accepted}; {@code missing} were sent but not accepted. */
    @EventType("lastmetre.dispatch.batch-handed-over.v1")
    record BatchHandedOver(
            String community,
            UUID runId,
            long version,
            String building,
            String volunteer,
            int sent,
            List<PackageStep> accepted,
            List<PackageStep> missing,
            String difference,
            Instant handedOverAt)
            implements RunEvent {}

    /** A package that took part; {@code version} counts the package's changes in dispatch. */
    record PackageStep(String code, UUID orderId, long version) {}
}
