package org.lastmetre.order.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastmetre.access.Caller;
import org.lastmetre.access.Role;
import org.lastmetre.addresses.Resolution;
import org.lastmetre.kit.refusal.Refusal;

/** Who may order what, and to which door. */
class OrdererTest {
    private static final String DOOR = "garden/10/2/301";

    @Test
    void partnersAndStaffOrderEveryKindToEveryDoor() {
        for (var role : List.of(Role.PARTNER, Role.RECEPTION, Role.OPERATIONS, Role.ADMIN)) {
            var orderer = Orderer.of(caller(null, false, role));

            assertThat(orderer.kind(null)).isEqualTo(Kind.PARTNER);
            assertThat(orderer.kind(Kind.PROXY)).isEqualTo(Kind.PROXY);
            assertThat(orderer.to(Samples.door())).isEqualTo(Samples.door());
        }
    }

    @Test
    void residentsOrderErrandsAndVolunteersProxies() {
        assertOnly(Kind.ERRAND, Orderer.of(caller(DOOR, false, Role.RESIDENT)));
        assertOnly(Kind.PROXY, Orderer.of(caller(null, false, Role.VOLUNTEER)));
        assertOnly(Kind.ERRAND, Orderer.of(caller(DOOR, false, Role.RESIDENT, Role.MEDICAL)));
    }

    private static void assertOnly(Kind kind, Orderer orderer) {
        assertThat(orderer.kind(null)).isEqualTo(kind);
        assertThat(orderer.kind(kind)).isEqualTo(kind);
        for (var other : Kind.values()) {
            if (other != kind) {
                assertThatThrownBy(() -> orderer.kind(other))
                        .isInstanceOfSatisfying(
                                Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
            }
        }
    }

    @Test
    void aResidentOrdersToItsOwnDoorHoweverItIsWritten() {
        var orderer = Orderer.of(caller(DOOR, false, Role.RESIDENT));

        for (var said : List.of(Samples.door(), new Destination.Written("10栋2单元301"))) {
            assertThat(orderer.to(said).resolveIn(Samples.community())).isInstanceOf(Resolution.Resolved.class);
        }
    }

    @Test
    void everyOtherDoorIsRefusedAlikeWhetherOrNotItExists() {
        var refusals = List.of(
                refusal(DOOR, new Destination.AtDoor("10", "2", "302")),
                refusal(DOOR, new Destination.AtDoor("10", "2", "999")),
                refusal(DOOR, new Destination.Written("10栋2单元302")),
                refusal(DOOR, new Destination.Written("please bring it")),
                refusal("other/10/2/301", Samples.door()),
                refusal(null, Samples.door()));

        assertThat(refusals).extracting(Refusal::code).containsOnly("unknown-household");
        assertThat(refusals)
                .extracting(Refusal::getMessage)
                .containsOnly(refusals.get(0).getMessage());
    }

    private static Refusal refusal(String own, Destination said) {
        var to = Orderer.of(caller(own, false, Role.RESIDENT)).to(said);
        try {
            throw new AssertionError(to.resolveIn(Samples.community()));
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    @Test
    void aTestKeyOrdersUnderReferencesOfItsOwn() {
        var reference = new ExternalReference("r");

        var live = Orderer.of(caller(null, false, Role.PARTNER)).key(reference);
        var trial = Orderer.of(caller(null, true, Role.PARTNER)).key(reference);

        assertThat(trial).isNotEqualTo(live);
        assertThat(trial.codespace()).isNotEqualTo(Codespace.LIVE);
        assertThat(live.codespace()).isEqualTo(Codespace.LIVE);
    }

    private static Caller caller(String household, boolean test, Role... roles) {
        return new Caller("somebody", Set.of(roles), household, null, test, Set.of());
    }
}
