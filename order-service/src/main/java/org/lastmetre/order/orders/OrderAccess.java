package org.lastmetre.order.orders;

import java.util.Map;
import java.util.Set;
import org.lastmetre.access.Caller;
import org.lastmetre.access.Role;
import org.lastmetre.kit.refusal.Refusal;

/**
 * Which orders a caller may deal with; the one place that says whose an order is. What isn't the caller's is refused in
 * the words for what doesn't exist, so that nobody learns of it. The rules are the rows of docs/access.md.
 *
 * @param all every live order
 * @param test those of the trial of {@code partner} instead of live ones
 * @param partner the account whose orders these are, else null
 * @param household the door whose orders these are, else null; an order in review has none
 */
public record OrderAccess(boolean all, boolean test, Partner partner, HouseholdKey household) {
    private static final Set<Role> READ_ALL = Set.of(Role.RECEPTION, Role.DISPATCHER, Role.OPERATIONS, Role.ADMIN);
    private static final Set<Role> CANCEL_ALL = Set.of(Role.DISPATCHER, Role.OPERATIONS, Role.ADMIN);
    private static final Set<Role> FOLLOW_ALL = Set.of(Role.OPERATIONS, Role.ADMIN);

    /** @throws Refusal if the caller's key is not for reading */
    public static OrderAccess reading(Caller caller) {
        Scope.READ.require(caller);
        return of(caller, READ_ALL);
    }

    /** @throws Refusal if the caller's key is not for writing */
    public static OrderAccess cancelling(Caller caller) {
        Scope.WRITE.require(caller);
        return of(caller, CANCEL_ALL);
    }

    /** @throws Refusal if the caller's key is not for reading; this is for following households */
    public static OrderAccess following(Caller caller) {
        Scope.READ.require(caller);
        return of(caller, FOLLOW_ALL);
    }

    static OrderAccess ofHousehold(HouseholdKey key) {
        return new OrderAccess(false, false, null, key);
    }

    /** Somebody with several roles may what each of them may; a test key sees nothing but its partner's trial. */
    private static OrderAccess of(Caller caller, Set<Role> staff) {
        var account = new Partner(caller.account());
        if (caller.test()) {
            return new OrderAccess(false, true, account, null);
        }
        return new OrderAccess(
                caller.roles().stream().anyMatch(staff::contains),
                false,
                caller.is(Role.PARTNER) ? account : null,
                caller.is(Role.RESIDENT)
                        ? HouseholdKey.parse(caller.household()).orElse(null)
                        : null);
    }

    /** Whose orders these are if they are one partner's and nobody else's, else null. */
    public Partner onlyPartner() {
        return all || household != null ? null : partner;
    }

    boolean sees(Order order) {
        return order.isTest() == test && (all || isPartnerOf(order) || isHouseholdOf(order));
    }

    private boolean isPartnerOf(Order order) {
        return order.content().key().partner().equals(partner);
    }

    private boolean isHouseholdOf(Order order) {
        return order.household().filter(door -> door.equals(household)).isPresent();
    }

    /** @throws Refusal if it isn't among what was found, or not the caller's: nobody can tell which */
    Order require(Map<OrderId, Order> found, OrderId id) {
        var order = found.get(id);
        if (order == null || !sees(order)) {
            throw unknown(id);
        }
        return order;
    }

    static Refusal unknown(OrderId id) {
        return Refusal.notFound("unknown-order", "there is no order " + id);
    }

    /** @throws Refusal for somebody else's door, whether or not it exists */
    void require(HouseholdKey door) {
        if (!all && !door.equals(household)) {
            throw Door.of(door).unknown();
        }
    }
}
