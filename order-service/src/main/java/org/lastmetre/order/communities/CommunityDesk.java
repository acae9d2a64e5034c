package org.lastmetre.order.communities;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lastmetre.addresses.Directory;
import org.lastmetre.addresses.Household;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Defines communities and replaces their definitions. */
@ApplicationScoped
public class CommunityDesk {
    private final DefinedCommunities communities;
    private final CommunityAnnouncer announcer;
    private final Clock clock;

    public CommunityDesk(DefinedCommunities communities, CommunityAnnouncer announcer, Clock clock) {
        this.communities = communities;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** A community as it is now, and whether it was not there before. */
    public record Defined(DefinedCommunity community, boolean isNew) {}

    /** Says all that is wrong with a definition. */
    public static void check(CommunityDefinition definition) {
        var violations = DefinitionRules.violations(definition);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /**
     * Puts the definition in the place of an earlier one; the same again changes nothing.
     *
     * @return fails with a refusal when it breaks a rule, when {@code expected} is not the current version, or when a
     *     household that waits for goods would vanish
     */
    public Uni<Defined> define(Tx tx, CommunityDefinition definition, ExpectedVersion expected) {
        check(definition);
        return communities
                .lock(tx, definition.id())
                .invoke(current -> expected.check(current))
                .chain(current -> replace(tx, current, definition));
    }

    private Uni<Defined> replace(Tx tx, Optional<DefinedCommunity> current, CommunityDefinition next) {
        if (current.isEmpty()) {
            return save(tx, new DefinedCommunity(next, 1, clock.now()), true);
        }
        if (current.get().definition().equals(next)) {
            return Uni.createFrom().item(new Defined(current.get(), false));
        }
        return communities
                .awaitedAt(tx, next.id())
                .invoke(awaited -> refuseVanishing(DirectoryOf.definition(next), awaited))
                .chain(none -> save(tx, current.get().replacedBy(next, clock.now()), false));
    }

    private Uni<Defined> save(Tx tx, DefinedCommunity community, boolean isNew) {
        return communities
                .save(tx, community)
                .chain(() -> announcer.defined(tx, community))
                .replaceWith(new Defined(community, isNew));
    }

    private static void refuseVanishing(Directory next, List<Household> awaited) {
        var vanished = awaited.stream()
                .filter(door -> next.household(door.building(), door.unit(), door.room())
                        .isEmpty())
                .map(door -> door.building() + "-" + door.unit() + "-" + door.room())
                .limit(10)
                .toList();
        if (!vanished.isEmpty()) {
            throw Refusal.conflict("household-in-use", "these households wait for orders: " + vanished);
        }
    }

    public Uni<DefinedCommunity> require(CommunityId id) {
        return communities.find(id).map(found -> found.orElseThrow(() -> CommunityBook.unknown(id)));
    }

    /** By id, those after {@code after}, which may be null. */
    public Uni<List<DefinedCommunity>> list(String after, int limit) {
        return communities.list(after, limit);
    }
}
