package org.lastmetre.e2e.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.addresses.AddressResolver;
import org.lastmetre.addresses.Resolution;

class DayPlanTest {
    private static final DayPlan PLAN = DayPlan.of(Place.named("fumin-garden"), 1);

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(DayPlan.of(Place.named("fumin-garden"), 1).orders()).isEqualTo(PLAN.orders());
        assertThat(DayPlan.of(Place.named("fumin-garden"), 2).orders()).isNotEqualTo(PLAN.orders());
    }

    @Test
    void isAsBigAsTheCommunity() {
        assertThat(PLAN.orders()).hasSize(1200);
        assertThat(PLAN.parcels()).hasSize(60);
        assertThat(PLAN.volunteers()).isEqualTo(140);
    }

    @Test
    void hasItsGreenChannel() {
        var care = PLAN.care();
        assertThat(care.persons())
                .hasSize(80)
                .filteredOn(PlannedPerson::isShort)
                .hasSize(4);
        assertThat(care.lists()).hasSize(10);
        assertThat(care.visits()).hasSize(4);
        assertThat(care.trips().stream().map(PlannedTrip::triage)).contains("IMMEDIATE", "URGENT", "ROUTINE");
        assertThat(new PrivateThings(PLAN).all().words()).contains("被猫咬伤", PlannedList.MEDICINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fumin-garden", "oriental-plaza", "yingshuiping"})
    void meansTheDoorsThatItsTextsName(String community) {
        var plan = DayPlan.of(Place.named(community), 7);
        var resolver = new AddressResolver(plan.place().directory());
        assertThat(plan.orders())
                .filteredOn(order -> order.text() != null)
                .allMatch(order -> order.needsReview()
                        ? resolver.resolve(order.text()) instanceof Resolution.Review
                        : resolver.resolve(order.text()).equals(new Resolution.Resolved(order.door())));
    }

    @Test
    void bringsGoodsAfterTheirOrder() {
        assertThat(PLAN.orders()).allMatch(order -> order.packages().stream().allMatch(parcel -> !parcel.arrivesAt()
                .isBefore(order.placedAt().plusMinutes(6))));
    }

    @Test
    void namesEveryPackageOnce() {
        var keys = PLAN.orders().stream()
                .flatMap(order -> order.packages().stream())
                .map(PlannedPackage::key)
                .toList();
        assertThat(new HashSet<>(keys)).hasSameSizeAs(keys);
    }

    @Test
    void holdsSomeOfEverything() {
        assertThat(PLAN.orders().stream().map(PlannedOrder::category)).contains(Category.values());
        assertThat(PLAN.orders().stream().map(PlannedOrder::cancelling)).contains(PlannedOrder.Cancelling.values());
        assertThat(PLAN.orders().stream().map(PlannedOrder::kind)).containsAll(List.of("PARTNER", "PROXY", "ERRAND"));
        assertThat(PLAN.heldBuilding()).isNotEqualTo(PLAN.gateBuilding());
    }

    @Test
    void opensEveryDoorAtTheSecondAttemptUnlessNobodyEverDoes() {
        var keys = PLAN.orders().stream()
                .flatMap(order -> order.packages().stream())
                .map(PlannedPackage::key)
                .toList();
        assertThat(keys).allMatch(key -> PLAN.answers(key, 2) != PLAN.neverAnswers(key));
        assertThat(keys).anyMatch(key -> !PLAN.answers(key, 1)).anyMatch(PLAN::neverAnswers);
    }
}
