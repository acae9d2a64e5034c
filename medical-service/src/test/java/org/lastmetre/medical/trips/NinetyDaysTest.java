package org.lastmetre.medical.trips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.medical.Town;
import org.lastmetre.medical.vehicles.Equipment;
import org.lastmetre.medical.vehicles.Vehicle;
import org.lastmetre.medical.vehicles.VehicleId;
import org.lastmetre.medical.vehicles.VehicleState;

/**
 * Ninety days of a community at random, minute by minute, under several seeds: whatever comes, a routine trip leaves the
 * reserve, nobody equally pressing overtakes, no vehicle carries two, and every vehicle is disinfected between patients.
 */
class NinetyDaysTest {
    private static final int MINUTES = 90 * 24 * 60;
    private static final int VEHICLES = 5;
    private final Map<VehicleId, Vehicle> fleet = new LinkedHashMap<>();
    private final Map<TripId, Trip> live = new LinkedHashMap<>();
    private final Set<VehicleId> dirty = new HashSet<>();
    private int asked;
    private int closed;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theRulesHoldWhateverComes(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < VEHICLES; i++) {
            var equipment = new Equipment(i % 2 == 0 ? 4 : 1, i % 2 == 0, i % 3 == 0, 3);
            var vehicle = Town.vehicle("v" + i, equipment, null, VehicleState.STANDBY);
            fleet.put(vehicle.id(), vehicle);
        }
        for (var minute = 0; minute < MINUTES; minute++) {
            var now = Town.NOON.plus(Duration.ofMinutes(minute));
            somebodyAsks(random, now);
            tripsMove(random, now);
            vehiclesAreDisinfected(random, now);
            send(now);
        }
        assertThat(asked).isGreaterThan(2_000);
        assertThat(closed).isGreaterThan(asked - 100);
    }

    private void somebodyAsks(Random random, Instant now) {
        if (random.nextInt(55) != 0) {
            return;
        }
        asked++;
        var triage = random.nextInt(10) == 0 ? Triage.IMMEDIATE : random.nextBoolean() ? Triage.URGENT : Triage.ROUTINE;
        var need = new Need(random.nextInt(5) == 0, random.nextInt(8) == 0, random.nextInt(2), 1);
        var building = Integer.toString(1 + random.nextInt(6));
        var request = Patients.asks("p" + asked, building, triage, need, now);
        var trip = Trip.requested(new TripId(new UUID(7, asked)), request, now).trip();
        live.put(trip.id(), trip);
    }

    private void tripsMove(Random random, Instant now) {
        for (var trip : List.copyOf(live.values())) {
            if (random.nextInt(200) == 0) {
                move(trip, trip.cancelled("p", now).trip(), now);
            } else if (trip.state().isUnderWay() && random.nextInt(15) == 0) {
                move(trip, trip.reached(next(trip), "wu", now, now).trip(), now);
            }
        }
    }

    private static Milestone next(Trip trip) {
        return Stream.of(Milestone.values())
                .filter(milestone -> milestone.follows(trip.state()))
                .findFirst()
                .orElseThrow();
    }

    private void move(Trip before, Trip after, Instant now) {
        if (before.state().isUnderWay()) {
            var vehicle = Drive.after(fleet.get(before.vehicle()), before, after, now);
            fleet.put(vehicle.id(), vehicle);
            if (vehicle.state() == VehicleState.CARRYING) {
                assertThat(dirty.add(vehicle.id()))
                        .as("carries nobody before its disinfection")
                        .isTrue();
            }
            assertThat(dirty.contains(vehicle.id()) && vehicle.isOn(VehicleState.STANDBY))
                    .as("stands by undisinfected")
                    .isFalse();
        }
        live.put(after.id(), after);
        if (after.state().isOver()) {
            live.remove(after.id());
            closed++;
        }
    }

    private void vehiclesAreDisinfected(Random random, Instant now) {
        fleet.replaceAll((id, vehicle) -> {
            if (vehicle.isOn(VehicleState.AWAITING_DISINFECTION) && random.nextInt(10) == 0) {
                dirty.remove(id);
                return vehicle.now(VehicleState.STANDBY, now);
            }
            return vehicle;
        });
    }

    private void send(Instant now) {
        var standing = standing();
        var waiting =
                live.values().stream().filter(trip -> trip.state().isWaiting()).toList();
        var underWay = live.values().stream()
                .filter(trip -> trip.state().isBeforePickUp())
                .toList();
        var plan =
                new Assignment(Town.directory(), List.of(), now).plan(waiting, List.copyOf(fleet.values()), underWay);
        var routine = plan.moved().stream()
                .filter(moved -> moved.trip().isRoutine() && moved.trip().vehicle() != null);
        plan.vehicles().forEach(vehicle -> fleet.put(vehicle.id(), vehicle));
        plan.moved().forEach(moved -> live.put(moved.trip().id(), moved.trip()));
        if (routine.findAny().isPresent()) {
            assertThat(standing()).as("the reserve").isNotZero();
        }
        assertThat(standing).isGreaterThanOrEqualTo(standing());
        nobodyOvertakes(waiting, plan);
        noVehicleCarriesTwo();
    }

    private long standing() {
        return fleet.values().stream()
                .filter(vehicle -> vehicle.isOn(VehicleState.STANDBY))
                .count();
    }

    /** Who was sent a vehicle although somebody as pressing waits longer: only if theirs couldn't carry the other. */
    private void nobodyOvertakes(List<Trip> waited, Plan plan) {
        for (var sent : plan.moved()) {
            var vehicle =
                    sent.trip().vehicle() == null ? null : fleet.get(sent.trip().vehicle());
            waited.stream()
                    .filter(other ->
                            vehicle != null && live.get(other.id()).state().isWaiting())
                    .filter(other -> other.ask().triage() == sent.trip().ask().triage())
                    .filter(other -> other.waiting()
                            .requestedAt()
                            .isBefore(sent.trip().waiting().requestedAt()))
                    .filter(other ->
                            !sent.trip().waiting().first() || other.waiting().first())
                    .forEach(other -> assertThat(other.ask().need().isMetBy(vehicle.equipment()))
                            .as(
                                    "%s was overtaken by %s",
                                    other.person(), sent.trip().person())
                            .isFalse());
        }
    }

    private void noVehicleCarriesTwo() {
        assertThat(live.values().stream()
                        .filter(trip -> trip.state().isUnderWay())
                        .map(Trip::vehicle))
                .doesNotHaveDuplicates();
    }
}
