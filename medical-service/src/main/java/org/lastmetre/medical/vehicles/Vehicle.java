package org.lastmetre.medical.vehicles;

import java.time.Instant;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * A vehicle of the closed loop; {@code version} counts its changes.
 *
 * @param driver the account that drives it; null for one that any driver may drive
 * @param building where it was last; null for the reception point
 * @param since when it came into its state
 * @param returned the version with which it last came back from a trip; 0 before the first
 */
public record Vehicle(
        VehicleId id,
        CommunityId community,
        String plate,
        Equipment equipment,
        String driver,
        String building,
        VehicleState state,
        Instant since,
        long returned,
        long version) {
    /** A vehicle that was just made known stands by. */
    static Vehicle standingBy(
            VehicleId id, CommunityId community, String plate, Equipment equipment, String driver, Instant now) {
        return new Vehicle(id, community, plate, equipment, driver, null, VehicleState.STANDBY, now, 0, 1);
    }

    public static Refusal unknown(VehicleId id) {
        return Refusal.notFound("unknown-vehicle", "there is no vehicle " + id);
    }

    public boolean isOn(VehicleState wanted) {
        return state == wanted;
    }

    /** Whether somebody may drive it. */
    public boolean isDrivenBy(String account) {
        return driver == null || driver.equals(account);
    }

    /** The same vehicle as newly described; where it is and what it does is said apart. */
    Vehicle describedAs(CommunityId where, String newPlate, Equipment now, String newDriver) {
        return new Vehicle(id, where, newPlate, now, newDriver, building, state, since, returned, version + 1);
    }

    public Vehicle now(VehicleState next, Instant now) {
        return new Vehicle(id, community, plate, equipment, driver, building, next, now, returned, version + 1);
    }

    /** The same, but whoever follows it is told anew: what it goes for has changed. */
    public Vehicle withNews() {
        return new Vehicle(id, community, plate, equipment, driver, building, state, since, returned, version + 1);
    }

    /** Back from a trip that ended at a building. */
    public Vehicle returnedTo(String home, Instant now) {
        var back = VehicleState.AWAITING_DISINFECTION;
        var next = version + 1;
        return new Vehicle(id, community, plate, equipment, driver, home, back, now, next, next);
    }

    /** @throws Refusal 409 {@code vehicle-busy} unless it stands by, for going off; a repeat changes nothing */
    Vehicle onDuty(boolean on, Instant now) {
        if (on) {
            return state == VehicleState.OFF ? now(VehicleState.STANDBY, now) : this;
        }
        if (state == VehicleState.OFF) {
            return this;
        }
        if (state != VehicleState.STANDBY) {
            throw Refusal.conflict("vehicle-busy", "only a vehicle on standby can go off; this one is " + state);
        }
        return now(VehicleState.OFF, now);
    }

    /** Whether a disinfection is that of its last return, and not a late one. */
    boolean awaits(long disinfectedReturn) {
        return state == VehicleState.AWAITING_DISINFECTION && returned == disinfectedReturn;
    }

    /** @throws Refusal 409 {@code not-awaiting-disinfection} */
    Vehicle disinfected(Instant now) {
        if (state != VehicleState.AWAITING_DISINFECTION) {
            throw Refusal.conflict("not-awaiting-disinfection", "the vehicle is " + state);
        }
        return now(VehicleState.STANDBY, now);
    }
}
