package org.lastmetre.order.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastmetre.access.Caller;
import org.lastmetre.access.Role;
import org.lastmetre.kit.refusal.Refusal;

/** Whose an order is. */
class OrderAccessTest {
    private static final String DOOR = "garden/10/2/301";
    private final Order order = Samples.order(1);
    private final Order reviewed = Samples.reviewed();
    private final Order trial = Samples.trial();

    @Test
    void aPartnerSeesWhatItOrderedAlsoInReview() {
        var partner = reading(caller("huibailong", Role.PARTNER));

        assertThat(partner.sees(order)).isTrue();
        assertThat(partner.sees(reviewed)).isTrue();
        assertThat(reading(caller("yunhu", Role.PARTNER)).sees(order)).isFalse();
    }

    @Test
    void aResidentSeesWhatGoesToItsDoorOnceTheDoorIsKnown() {
        assertThat(reading(resident(DOOR)).sees(order)).isTrue();
        assertThat(reading(resident(DOOR)).sees(reviewed)).isFalse();
        for (var other : List.of("garden/10/2/302", "other/10/2/301", "garden/10/2", "garden/10/2/301/", "")) {
            assertThat(reading(resident(other)).sees(order)).as(other).isFalse();
        }
        assertThat(reading(resident(null)).sees(order)).isFalse();
    }

    @Test
    void staffSeesEveryLiveOrderAndNoTrial() {
        for (var role : List.of(Role.RECEPTION, Role.DISPATCHER, Role.OPERATIONS, Role.ADMIN)) {
            assertThat(reading(caller("x", role)).sees(order)).isTrue();
            assertThat(reading(caller("x", role)).sees(reviewed)).isTrue();
            assertThat(reading(caller("x", role)).sees(trial)).isFalse();
        }
    }

    @Test
    void aTestKeySeesTheTrialOfItsPartnerAlone() {
        assertThat(reading(tester("huibailong")).sees(trial)).isTrue();
        assertThat(reading(tester("huibailong")).sees(order)).isFalse();
        assertThat(reading(tester("yunhu")).sees(trial)).isFalse();
        assertThat(reading(caller("huibailong", Role.PARTNER)).sees(trial)).isFalse();
    }

    @Test
    void severalRolesGiveNoMoreThanEachByItself() {
        var both = caller("yunhu", Role.PARTNER, Role.RECEPTION);

        assertThat(OrderAccess.cancelling(both).sees(order)).isFalse();
        assertThat(reading(caller("yunhu", Role.PARTNER, Role.MEDICAL)).sees(order))
                .isFalse();
        assertThat(reading(caller("v", Role.VOLUNTEER)).sees(order)).isFalse();
    }

    @Test
    void theForeignIsRefusedInTheWordsForTheUnknown() {
        var foreign = reading(caller("yunhu", Role.PARTNER));

        assertThatThrownBy(() -> foreign.require(Map.of(order.id(), order), order.id()))
                .isInstanceOf(Refusal.class)
                .hasMessage(OrderAccess.unknown(order.id()).getMessage());
        assertThatThrownBy(() -> foreign.require(Map.of(), order.id()))
                .hasMessage(OrderAccess.unknown(order.id()).getMessage());
    }

    @Test
    void aDoorIsFollowedByThoseWhoLiveThereAndByOperations() {
        var door = HouseholdKey.parse(DOOR).orElseThrow();

        OrderAccess.following(resident(DOOR)).require(door);
        OrderAccess.following(caller("x", Role.OPERATIONS)).require(door);
        for (var other : List.of(resident("garden/10/2/302"), caller("x", Role.RECEPTION), tester("huibailong"))) {
            assertThatThrownBy(() -> OrderAccess.following(other).require(door)).hasMessageContaining("10-2-301");
        }
    }

    @Test
    void aKeyIsGoodForItsScopesOnly() {
        var reader = new Caller("huibailong", Set.of(Role.PARTNER), null, null, false, Set.of("orders:read"));
        var writer = new Caller("huibailong", Set.of(Role.PARTNER), null, null, false, Set.of("orders:write"));

        assertThat(reading(reader).sees(order)).isTrue();
        assertThat(OrderAccess.cancelling(writer).sees(order)).isTrue();
        assertThatThrownBy(() -> OrderAccess.cancelling(reader)).hasMessageContaining("orders:write");
        assertThatThrownBy(() -> Orderer.of(reader)).hasMessageContaining("orders:write");
        assertThatThrownBy(() -> reading(writer)).hasMessageContaining("orders:read");
        assertThatThrownBy(() -> OrderAccess.following(writer)).hasMessageContaining("orders:read");
    }

    private static OrderAccess reading(Caller caller) {
        return OrderAccess.reading(caller);
    }

    private static Caller caller(String account, Role... roles) {
        return new Caller(account, Set.of(roles), null, null, false, Set.of());
    }

    private static Caller tester(String account) {
        return new Caller(account, Set.of(Role.PARTNER), null, null, true, Set.of());
    }

    private static Caller resident(String household) {
        return new Caller("resident:" + household, Set.of(Role.RESIDENT), household, null, false, Set.of());
    }
}
