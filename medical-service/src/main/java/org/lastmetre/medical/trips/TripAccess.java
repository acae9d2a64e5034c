package org.lastmetre.medical.trips;

import java.util.Optional;
import java.util.Set;
import org.lastmetre.access.Caller;
import org.lastmetre.access.Role;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.vehicles.Vehicle;

/**
 * Whose requests a caller may deal with, and how much of them it is shown; the one place that says so. What isn't the
 * caller's is refused in the words for what doesn't exist.
 *
 * @param all every request
 * @param detail with medical detail
 * @param household {@code community/building/unit/room} whose requests these are, else null
 * @param driver the account for whose vehicles these are, else null
 */
public record TripAccess(boolean all, boolean detail, String household, String driver) {
    /** What the service does by itself. */
    public static final TripAccess SERVICE = new TripAccess(true, false, null, null);

    private static final Set<Role> STAFF = Set.of(Role.MEDICAL, Role.OPERATIONS, Role.ADMIN);

    /** Somebody with several roles may what each of them may. */
    public static TripAccess of(Caller caller) {
        return new TripAccess(
                caller.roles().stream().anyMatch(STAFF::contains),
                caller.is(Role.MEDICAL),
                caller.is(Role.RESIDENT) ? caller.household() : null,
                caller.is(Role.DRIVER) ? caller.account() : null);
    }

    boolean sees(Trip trip, Optional<Vehicle> vehicle) {
        return all || isAtHome(trip) || drives(vehicle);
    }

    /** Whether what is a door's is the caller's; nobody sees it only because it drives. */
    public boolean sees(CommunityId community, Door door) {
        return all || isAtHome(community, door);
    }

    /** Whether the medical detail of what is a door's is shown. */
    public boolean showsDetailOf(CommunityId community, Door door) {
        return detail || isAtHome(community, door);
    }

    /** Whether the caller may follow what a vehicle does. */
    boolean seesWhereItGoes(Vehicle vehicle) {
        return all || drives(Optional.of(vehicle));
    }

    /** Whether the caller is told the door and the need of whom a vehicle fetches. */
    boolean isShownTheWayOf(Vehicle vehicle) {
        return detail || drives(Optional.of(vehicle));
    }

    /** What of a request's detail is shown; a driver is told what the way needs, while it is under way. */
    Optional<Detail> shown(Trip trip, Optional<Vehicle> vehicle, Optional<Detail> kept) {
        if (detail || isAtHome(trip)) {
            return kept;
        }
        return drives(vehicle) && trip.state().isUnderWay() ? kept.map(Detail::forTheWay) : Optional.empty();
    }

    /** @throws Refusal 404 {@code unknown-household} for somebody else's door */
    public void require(CommunityId community, Door door) {
        if (!sees(community, door)) {
            throw Refusal.notFound("unknown-household", "there is no such household");
        }
    }

    private boolean isAtHome(Trip trip) {
        return isAtHome(trip.community(), trip.door());
    }

    private boolean isAtHome(CommunityId community, Door door) {
        return household != null && door.in(community).equals(household);
    }

    private boolean drives(Optional<Vehicle> vehicle) {
        return driver != null && vehicle.filter(one -> one.isDrivenBy(driver)).isPresent();
    }
}
