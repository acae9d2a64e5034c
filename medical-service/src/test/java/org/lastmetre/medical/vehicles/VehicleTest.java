package org.lastmetre.medical.vehicles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.Town;

class VehicleTest {
    private static final Instant LATER = Town.NOON.plusSeconds(60);

    @Test
    void onlyAVehicleOnStandbyGoesOff() {
        for (var state : VehicleState.values()) {
            var vehicle = in(state);
            if (state == VehicleState.STANDBY || state == VehicleState.OFF) {
                assertThat(vehicle.onDuty(false, LATER).state()).isEqualTo(VehicleState.OFF);
            } else {
                assertThatThrownBy(() -> vehicle.onDuty(false, LATER)).hasMessageContaining(state.name());
            }
        }
    }

    @Test
    void comingOnDutyAgainChangesNothingOfOneThatIsOut() {
        var out = in(VehicleState.CARRYING);
        assertThat(out.onDuty(true, LATER)).isEqualTo(out);
        assertThat(in(VehicleState.OFF).onDuty(true, LATER).state()).isEqualTo(VehicleState.STANDBY);
    }

    @Test
    void onlyItsDisinfectionPutsAReturnedVehicleOnStandby() {
        var returned = in(VehicleState.RETURNING).returnedTo("3", LATER);
        assertThat(returned.state()).isEqualTo(VehicleState.AWAITING_DISINFECTION);
        assertThat(returned.onDuty(true, LATER)).isEqualTo(returned);
        assertThat(returned.disinfected(LATER).state()).isEqualTo(VehicleState.STANDBY);
        assertThat(returned.disinfected(LATER).building()).isEqualTo("3");
    }

    @Test
    void whatDoesNotAwaitItIsNotDisinfected() {
        for (var state : VehicleState.values()) {
            if (state != VehicleState.AWAITING_DISINFECTION) {
                assertThatThrownBy(() -> in(state).disinfected(LATER)).hasMessageContaining(state.name());
            }
        }
    }

    @Test
    void aLateDisinfectionFreesNoVehicleThatWasOutSince() {
        var first = in(VehicleState.RETURNING).returnedTo("3", LATER);
        var second = first.disinfected(LATER)
                .now(VehicleState.ASSIGNED, LATER)
                .now(VehicleState.CARRYING, LATER)
                .returnedTo("3", LATER);
        assertThat(first.awaits(first.version())).isTrue();
        assertThat(second.awaits(first.version())).isFalse();
        assertThat(second.awaits(second.version())).isTrue();
    }

    @Test
    void describedWhileItAwaitsItsDisinfectionItStillDoes() {
        var returned = in(VehicleState.RETURNING).returnedTo("3", LATER);
        var described = returned.describedAs(Town.ID, "other plate", Town.FULL, null);
        assertThat(described.awaits(returned.version())).isTrue();
    }

    @Test
    void aVehicleThatIsOutStaysWithItsCommunity() {
        var elsewhere = new Description(new VehicleId("v"), new CommunityId("elsewhere"), "plate", Town.FULL, null);
        assertThatThrownBy(() -> elsewhere.appliedTo(in(VehicleState.CARRYING))).hasMessageContaining("CARRYING");
        assertThat(elsewhere.appliedTo(in(VehicleState.STANDBY)).community()).isEqualTo(elsewhere.community());
    }

    private static Vehicle in(VehicleState state) {
        return Town.vehicle("v", Town.FULL, null, state);
    }
}
