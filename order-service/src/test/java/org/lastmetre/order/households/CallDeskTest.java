package org.lastmetre.order.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.orders.BuildingCall;
import org.lastmetre.order.orders.HouseholdCalled;
import org.lastmetre.order.orders.Samples;

/** A call is for every household of the building and for nobody else. */
class CallDeskTest {
    @Test
    void everyHouseholdOfTheBuildingIsCalled() {
        var call = call(Samples.COMMUNITY, "10");

        assertThat(called(call))
                .hasSize(14)
                .allSatisfy(one -> assertThat(one.call()).isEqualTo(call))
                .extracting(one -> one.household().toString())
                .contains("garden/10/2/101", "garden/10/2/702")
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyIsCalledWhereThereIsNoSuchBuildingOrCommunity() {
        assertThat(called(call(Samples.COMMUNITY, "11"))).isEmpty();
        assertThat(called(call(new CommunityId("elsewhere"), "10"))).isEmpty();
    }

    @Test
    void aCallOfAnotherDaySendsNobody() {
        var call = call(Samples.COMMUNITY, "10");
        var last = Samples.NOON.plus(CallDesk.FRESH);

        assertThat(CallDesk.fresh(List.of(call), last)).containsExactly(call);
        assertThat(CallDesk.fresh(List.of(call), last.plusMillis(1))).isEmpty();
    }

    private static List<HouseholdCalled> called(BuildingCall call) {
        return CallDesk.households(List.of(call), Map.of(Samples.COMMUNITY, Samples.community()));
    }

    private static BuildingCall call(CommunityId community, String building) {
        return new BuildingCall(community, building, UUID.randomUUID(), Samples.NOON);
    }
}
