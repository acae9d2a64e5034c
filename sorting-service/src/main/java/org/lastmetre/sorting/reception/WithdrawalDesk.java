package org.lastmetre.sorting.reception;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Takes the packages of a cancelled order out, all of them or none: what is sealed never changes. */
@ApplicationScoped
public class WithdrawalDesk {
    private final Benches benches;
    private final Communities communities;
    private final Clock clock;

    WithdrawalDesk(Benches benches, Communities communities, Clock clock) {
        this.benches = benches;
        this.communities = communities;
        this.clock = clock;
    }

    /** Somebody wants an order cancelled. */
    public record Cancellation(CommunityId community, UUID orderId, List<PackageCode> codes, long version) {}

    public Uni<Void> withdraw(Tx tx, List<Cancellation> cancellations) {
        var codes = cancellations.stream().flatMap(one -> one.codes().stream()).collect(Collectors.toSet());
        return benches.open(tx, codes, locked -> Set.of(), WithdrawalDesk::batchesOf)
                .chain(bench -> {
                    var now = clock.now();
                    cancellations.forEach(one -> decide(bench, one, now));
                    return benches.close(tx, bench, now);
                });
    }

    private void decide(ReceptionBench bench, Cancellation cancellation, Instant now) {
        var today = communities.known(cancellation.community()).dateAt(now);
        Withdrawals.decide(bench, cancellation, now, today);
    }

    private static Set<UUID> batchesOf(List<Parcel> locked) {
        return locked.stream()
                .filter(parcel -> parcel.stage() == Stage.SHELVED)
                .map(Parcel::batchId)
                .collect(Collectors.toSet());
    }
}
