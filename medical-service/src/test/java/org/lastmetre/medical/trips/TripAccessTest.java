package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastmetre.access.Caller;
import org.lastmetre.access.Role;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.vehicles.Vehicle;

class TripAccessTest {
    private final Trip trip = Patients.fetched("lin", Triage.URGENT, "v1");
    private final Optional<Vehicle> anybodys = Optional.of(Town.vehicle("v1"));
    private final Optional<Vehicle> wus = Optional.of(Town.drivenBy("wu", "v1"));
    private final Optional<Detail> detail =
            Optional.of(new Detail("Lin", "hospital", null, "pain", List.of(new Medicine("aspirin", 1)), null));

    @Test
    void theMedicalCoordinatorSeesAll() {
        assertThat(access(Role.MEDICAL, "m").shown(trip, wus, detail)).isEqualTo(detail);
    }

    @Test
    void operationsAndAdministratorsSeeEverythingButMedicalDetail() {
        for (var role : List.of(Role.OPERATIONS, Role.ADMIN)) {
            assertThat(access(role, "o").sees(trip, wus)).isTrue();
            assertThat(access(role, "o").shown(trip, wus, detail)).isEmpty();
        }
    }

    @Test
    void theHouseholdSeesItsOwnAndNobodyElses() {
        assertThat(resident("town/1/1/301").shown(trip, wus, detail)).isEqualTo(detail);
        assertThat(resident("town/1/1/302").sees(trip, wus)).isFalse();
        assertThat(resident("village/1/1/301").sees(trip, wus)).isFalse();
    }

    @Test
    void aDriverIsToldWhatTheWayNeedsWhileItIsUnderWay() {
        var shown = access(Role.DRIVER, "wu").shown(trip, wus, detail).orElseThrow();
        assertThat(shown).isEqualTo(new Detail("Lin", "hospital", null, null, List.of(), null));
        var over = trip.cancelled("lin", Town.NOON).trip();
        assertThat(access(Role.DRIVER, "wu").sees(over, wus)).isTrue();
        assertThat(access(Role.DRIVER, "wu").shown(over, wus, detail)).isEmpty();
    }

    @Test
    void aDriverSeesNoTripOfAnotherOneOrWithoutAVehicle() {
        assertThat(access(Role.DRIVER, "he").sees(trip, wus)).isFalse();
        assertThat(access(Role.DRIVER, "he").sees(trip, anybodys)).isTrue();
        assertThat(access(Role.DRIVER, "he").sees(trip, Optional.empty())).isFalse();
    }

    @Test
    void nobodyElseSeesAnything() {
        for (var role : List.of(Role.PARTNER, Role.RECEPTION, Role.DISPATCHER, Role.VOLUNTEER, Role.SANITATION)) {
            assertThat(access(role, "x").sees(trip, anybodys)).isFalse();
        }
    }

    @Test
    void aResidentAsksForItsOwnDoorAlone() {
        resident("town/1/1/301").require(Town.ID, trip.door());
        assertThatThrownBy(() -> resident("town/1/1/302").require(Town.ID, trip.door()))
                .hasMessageContaining("no such household");
    }

    private static TripAccess resident(String household) {
        return TripAccess.of(new Caller("r", Set.of(Role.RESIDENT), household, null, false, Set.of()));
    }

    private static TripAccess access(Role role, String account) {
        return TripAccess.of(new Caller(account, Set.of(role), null, null, false, Set.of()));
    }
}
