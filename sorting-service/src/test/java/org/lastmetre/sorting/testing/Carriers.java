package org.lastmetre.sorting.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lastmetre.contracts.DeliveryEvent.AttemptFailed;
import org.lastmetre.contracts.DeliveryEvent.PackageDelivered;
import org.lastmetre.contracts.DeliveryEvent.PackageReturned;
import org.lastmetre.contracts.RunEvent.BatchHandedOver;
import org.lastmetre.contracts.RunEvent.PackageStep;
import org.lastmetre.contracts.RunEvent.RunDeparted;

/** Those who carry packages, as dispatch tells of them; the version is the package's there. */
public record Carriers(Upstream upstream) {
    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");

    public void depart(long version, String... codes) {
        upstream.send(new RunDeparted(community(), UUID.randomUUID(), 2, "G2", "v-1", steps(version, codes), AT));
    }

    public void miss(long version, String... codes) {
        var missing = steps(version, codes);
        upstream.send(new BatchHandedOver(
                community(), UUID.randomUUID(), 3, "8", "v-2", missing.size(), List.of(), missing, "torn", AT));
    }

    public void deliver(long version, String code) {
        upstream.send(new PackageDelivered(community(), code, null, version, "8", "AT_DOOR", 1, AT));
    }

    public void fail(long version, String code) {
        upstream.send(new AttemptFailed(community(), code, null, version, "8", "NO_ANSWER", 1, 2, AT));
    }

    public void giveUp(long version, String code) {
        upstream.send(new PackageReturned(community(), code, null, version, "8", "NO_ANSWER", 3, AT));
    }

    private String community() {
        return upstream.community();
    }

    private static List<PackageStep> steps(long version, String... codes) {
        return Stream.of(codes)
                .map(code -> new PackageStep(code, null, version))
                .toList();
    }
}
