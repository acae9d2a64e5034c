package org.lastmetre.sorting.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lastmetre.sorting.reception.Town.DOOR;
import static org.lastmetre.sorting.reception.Town.NOW;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.PackageCode;

/** What an arrival scan means, and where the package goes from there. */
class ArrivalsTest {
    @Test
    void anAnnouncedPackageGoesToDisinfectionAndItsPlaceIsTold() {
        var bench = Town.bench(List.of(Town.announced("P1", DOOR)), "P1");

        var arrived = Arrivals.decide(bench, Town.scan("P1", Condition.OK, true), NOW);

        assertThat(arrived.next()).isEqualTo(Next.DISINFECT);
        assertThat(arrived.place().building()).isEqualTo("7");
        assertThat(arrived.place().batchId()).isNull();
        assertThat(outcome(bench)).isEqualTo(Outcome.COMPLETE);
    }

    @Test
    void whereNothingIsDisinfectedItIsShelvedAtOnce() {
        var bench = Town.bench(List.of(Town.announced("P1", DOOR)), "P1");

        var arrived = Arrivals.decide(bench, Town.scan("P1", Condition.OK, false), NOW);

        assertThat(arrived.next()).isEqualTo(Next.SHELVE);
        assertThat(arrived.place().batchId()).isNotNull();
        assertThat(bench.facts())
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly("Received", "Shelved");
    }

    @Test
    void anOrderIsShortUntilItsLastPackageHasCome() {
        var bench = Town.bench(List.of(Town.announced("P1", DOOR), Town.announced("P2", DOOR)), "P1", "P2");

        Arrivals.decide(bench, Town.scan("P1", Condition.OK, true), NOW);
        Arrivals.decide(bench, Town.scan("P2", Condition.OK, true), NOW);

        assertThat(bench.facts())
                .extracting(fact -> ((Fact.Received) fact).outcome())
                .containsExactly(Outcome.SHORT, Outcome.COMPLETE);
    }

    @Test
    void aDamagedOrRefusedPackageGoesBack() {
        var bench = Town.bench(List.of(Town.announced("P1", DOOR), Town.announced("P2", DOOR)), "P1", "P2");

        var damaged = Arrivals.decide(bench, Town.scan("P1", Condition.DAMAGED, true), NOW);
        var refused = Arrivals.decide(bench, Town.scan("P2", Condition.REFUSED, true), NOW);

        assertThat(List.of(damaged.next(), refused.next())).containsOnly(Next.RETURN);
        assertThat(bench.replaced()).extracting(Parcel::stage).containsOnly(Stage.RETURNED);
    }

    @Test
    void itsGridIsTheOneThatTheDirectoryTellsWhenItArrives() {
        var before = new Household(DOOR.building(), DOOR.unit(), DOOR.room(), "G1");
        var gone = new Household("99", "1", "101", "G1");
        var bench = Town.bench(List.of(Town.announced("P1", before), Town.announced("P2", gone)), "P1", "P2");

        var arrived = Arrivals.decide(bench, Town.scan("P1", Condition.OK, true), NOW);
        var unknown = Arrivals.decide(bench, Town.scan("P2", Condition.OK, true), NOW);

        assertThat(arrived.place().grid()).isEqualTo("G2");
        assertThat(unknown.place().grid()).isEqualTo("G1");
    }

    @Test
    void aWithdrawnPackageThatStillComesGoesBack() {
        var withdrawn = Town.announced("P1", DOOR).withdraw(Town.community(true).dateAt(NOW));
        var bench = Town.bench(List.of(withdrawn));

        assertThat(Arrivals.decide(bench, Town.scan("P1", Condition.OK, true), NOW)
                        .next())
                .isEqualTo(Next.RETURN);
    }

    @Test
    void theSamePackageIsNotReceivedTwice() {
        var bench = Town.bench(List.of(Town.announced("P1", DOOR)), "P1");
        Arrivals.decide(bench, Town.scan("P1", Condition.OK, true), NOW);

        assertThatThrownBy(() -> Arrivals.decide(bench, Town.scan("P1", Condition.OK, true), NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("already-received"));
    }

    @Test
    void anOrderWhoseAddressIsInReviewIsHeld() {
        var bench = Town.bench(List.of(Town.announced("P1", null)), "P1");

        var arrived = Arrivals.decide(bench, Town.scan("P1", Condition.OK, true), NOW);

        assertThat(arrived.next()).isEqualTo(Next.REVIEW);
        assertThat(arrived.parcel().review()).isEqualTo("UNIT_MISSING");
    }

    @Test
    void aParcelIsReceivedFromItsLabel() {
        var bench = Town.bench(List.of());

        var arrived = Arrivals.decide(bench, Town.label("C1", "7栋2单元301 王女士"), NOW);

        assertThat(arrived.next()).isEqualTo(Next.DISINFECT);
        assertThat(arrived.parcel().door()).isEqualTo(DOOR);
        assertThat(outcome(bench)).isEqualTo(Outcome.SURPLUS);
    }

    @Test
    void aLabelThatCannotBeResolvedIsHeldWithItsReasonAndItsNumbersMasked() {
        var bench = Town.bench(List.of());

        Arrivals.decide(bench, Town.label("C1", "7栋301 13800000000"), NOW);

        var held = (Fact.Held) bench.facts().get(1);
        assertThat(held.parcel().review()).isEqualTo("UNIT_MISSING");
        assertThat(held.text()).isEqualTo("7栋301 •••");
    }

    @Test
    void whatNobodyAnnouncedAndNoLabelTellsOfIsHeld() {
        var bench = Town.bench(List.of());

        var arrived = Arrivals.decide(bench, Town.scan("X1", Condition.OK, true), NOW);

        assertThat(arrived.next()).isEqualTo(Next.REVIEW);
        assertThat(bench.find(new PackageCode("X1")).review()).isEqualTo("NO_ADDRESS");
    }

    private static Outcome outcome(ReceptionBench bench) {
        return ((Fact.Received) bench.facts().get(0)).outcome();
    }
}
