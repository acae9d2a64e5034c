package org.lastmetre.order.orders;

import java.util.Set;
import org.lastmetre.access.Caller;
import org.lastmetre.access.Role;
import org.lastmetre.kit.refusal.Refusal;

/**
 * Who orders, and what it may order.
 *
 * @param test whether it only tries out
 * @param only the one kind it may order, null for all
 * @param own the door of a resident, null if that is not known
 */
public record Orderer(Partner partner, boolean test, Kind only, HouseholdKey own) {
    private static final Set<Role> ANYTHING = Set.of(Role.PARTNER, Role.RECEPTION, Role.OPERATIONS, Role.ADMIN);

    /** @throws Refusal if the caller's key is not for writing */
    public static Orderer of(Caller caller) {
        Scope.WRITE.require(caller);
        var own = HouseholdKey.parse(caller.household()).orElse(null);
        return new Orderer(new Partner(caller.account()), caller.test(), only(caller), own);
    }

    private static Kind only(Caller caller) {
        if (caller.roles().stream().anyMatch(ANYTHING::contains)) {
            return null;
        }
        return caller.is(Role.RESIDENT) ? Kind.ERRAND : Kind.PROXY;
    }

    public OrderKey key(ExternalReference reference) {
        return new OrderKey(partner, reference, test);
    }

    /**
     * @param asked null when not given: then it is what such callers order
     * @throws Refusal if the caller may not order that kind
     */
    public Kind kind(Kind asked) {
        if (asked == null) {
            return only == null ? Kind.PARTNER : only;
        }
        if (only != null && only != asked) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "forbidden", "this account may order " + only + " only");
        }
        return asked;
    }

    /** A resident orders to its own door. */
    public Destination to(Destination said) {
        return only == Kind.ERRAND ? new Destination.OwnDoor(own, said) : said;
    }
}
