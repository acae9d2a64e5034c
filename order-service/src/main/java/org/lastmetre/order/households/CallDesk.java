package org.lastmetre.order.households;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.communities.CommunityBook;
import org.lastmetre.order.communities.KnownCommunity;
import org.lastmetre.order.orders.BuildingCall;
import org.lastmetre.order.orders.HouseholdCalled;
import org.lastmetre.order.orders.HouseholdKey;
import org.lastmetre.order.orders.HouseholdSteps;
import org.lastmetre.order.orders.Numbering;

/** Tells households that their building is called, all of them together, as a step between those of their orders. */
@ApplicationScoped
public class CallDesk {
    /** Whoever is called comes down within minutes; a call that is heard on another day must send nobody. */
    static final Duration FRESH = Duration.ofHours(12);

    private final CommunityBook communities;
    private final Numbering numbering;
    private final HouseholdSteps steps;
    private final CallAnnouncer announcer;
    private final Clock clock;

    public CallDesk(
            CommunityBook communities,
            Numbering numbering,
            HouseholdSteps steps,
            CallAnnouncer announcer,
            Clock clock) {
        this.communities = communities;
        this.numbering = numbering;
        this.steps = steps;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** A building that is not in the directory any more has nobody to tell; nor has a call of another day. */
    public Uni<Void> heard(Tx tx, List<BuildingCall> heard) {
        var calls = fresh(heard, clock.now());
        var ids = calls.stream().map(BuildingCall::community).collect(Collectors.toSet());
        return communities
                .share(tx, ids)
                .map(known -> households(calls, known))
                .chain(called -> called.isEmpty() ? Uni.createFrom().voidItem() : tell(tx, called));
    }

    static List<BuildingCall> fresh(List<BuildingCall> calls, Instant now) {
        return calls.stream()
                .filter(call -> !call.at().isBefore(now.minus(FRESH)))
                .toList();
    }

    static List<HouseholdCalled> households(List<BuildingCall> calls, Map<CommunityId, KnownCommunity> known) {
        return calls.stream().flatMap(call -> households(call, known)).toList();
    }

    private static Stream<HouseholdCalled> households(BuildingCall call, Map<CommunityId, KnownCommunity> known) {
        return Stream.ofNullable(known.get(call.community()))
                .flatMap(community -> community.directory().householdsOf(call.building()).stream())
                .map(door -> new HouseholdCalled(HouseholdKey.of(call.community(), door), 0, call));
    }

    private Uni<Void> tell(Tx tx, List<HouseholdCalled> called) {
        return numbering
                .number(tx, called, one -> Optional.of(one.household()), HouseholdCalled::numbered)
                .call(numbered -> steps.append(tx, numbered))
                .chain(numbered -> announcer.called(tx, numbered));
    }
}
