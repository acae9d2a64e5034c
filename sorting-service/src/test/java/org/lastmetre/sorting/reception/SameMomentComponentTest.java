package org.lastmetre.sorting.reception;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.commit.Transactions;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.testing.BackingResource;

/** A package that is announced and scanned at one moment, by two transactions of which neither sees the other begin. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class SameMomentComponentTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Transactions transactions;

    @Inject
    Benches benches;

    @Inject
    Parcels parcels;

    private final PackageCode code =
            new PackageCode("M" + UUID.randomUUID().toString().substring(0, 8));
    private final List<Parcel> seen = new ArrayList<>();

    @Test
    void anArrivalIsNotWrittenOverTheAnnouncementItDidNotSee() {
        run(this::find, () -> run(this::announce, () -> {}));

        assertThat(seen).hasSize(2);
        assertThat(seen.get(0)).as("at the first try").isNull();
        assertThat(seen.get(1).orderId()).as("at the second").isEqualTo(Town.ORDER);
        assertThat(stored().orderId()).isEqualTo(Town.ORDER);
    }

    @Test
    void anAnnouncementIsNotWrittenOverTheArrivalItDidNotSee() {
        run(this::announce, () -> run(this::find, () -> {}));

        assertThat(stored().surplus()).as("what was found first stays").isTrue();
    }

    private void find(ReceptionBench bench, PackageCode code) {
        if (bench.find(code) == null) {
            bench.keep(NewParcel.found(
                    code, Town.ID, Category.FRESH, null, Town.community(true).dateAt(Town.NOW)));
        }
    }

    private void announce(ReceptionBench bench, PackageCode code) {
        if (bench.find(code) == null) {
            bench.keep(Town.announced(code.value(), Town.DOOR));
        }
    }

    /** @param meanwhile what another one commits between looking and writing, at the first try only */
    private void run(BiConsumer<ReceptionBench, PackageCode> work, Runnable meanwhile) {
        var tries = new ArrayList<Parcel>();
        transactions
                .run(tx -> benches.open(tx, List.of(code), locked -> Set.of(), locked -> Set.of())
                        .invoke(bench -> tries.add(bench.find(code)))
                        .call(bench -> tries.size() > 1
                                ? Uni.createFrom().voidItem()
                                : Uni.createFrom()
                                        .<Void>item(() -> {
                                            meanwhile.run();
                                            return null;
                                        })
                                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                        .invoke(bench -> work.accept(bench, code))
                        .chain(bench -> benches.close(tx, bench, Town.NOW)))
                .await()
                .atMost(LIMIT);
        seen.clear();
        seen.addAll(tries);
    }

    private Parcel stored() {
        return transactions
                .run(tx -> parcels.lock(tx, List.of(code)))
                .await()
                .atMost(LIMIT)
                .get(0);
    }
}
