package org.lastmetre.order.orders.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.HouseholdEvent.CalledDoor;
import org.lastmetre.contracts.HouseholdEvent.HouseholdsCalled;
import org.lastmetre.contracts.OrderEvent;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.live.LiveChange;
import org.lastmetre.kit.live.LiveFeed;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.orders.BuildingCall;
import org.lastmetre.order.orders.HouseholdKey;
import org.lastmetre.order.orders.OrderId;
import org.lastmetre.order.orders.OrderStep;
import org.lastmetre.order.orders.Streams;

/** Brings every published step of an order or of a household to those who follow the order or the household. */
@ApplicationScoped
class OrderFeed implements LiveFeed {
    private final Communities communities;
    private final ObjectMapper json;

    OrderFeed(Communities communities, ObjectMapper json) {
        this.communities = communities;
        this.json = json;
    }

    @Override
    public String topic() {
        return Topics.ORDERS;
    }

    @Override
    public List<LiveChange> changes(Event event) {
        if (event instanceof HouseholdsCalled called) {
            return changes(called);
        }
        return event instanceof OrderEvent order ? changes(order) : List.of();
    }

    /** One record tells all households of a building, each under its own number. */
    private List<LiveChange> changes(HouseholdsCalled event) {
        var community = new CommunityId(event.community());
        var call = new BuildingCall(community, event.building(), event.sessionId(), event.calledAt());
        var data = write(call.shown(zone(community)));
        return event.doors().stream()
                .map(door -> new LiveChange(
                        household(community, event.building(), door), door.householdVersion(), BuildingCall.TYPE, data))
                .toList();
    }

    private static String household(CommunityId community, String building, CalledDoor door) {
        return Streams.household(new HouseholdKey(community, building, door.unit(), door.room()));
    }

    private List<LiveChange> changes(OrderEvent event) {
        var ofOrder = ofOrder(event);
        return event.household() == null
                ? List.of(ofOrder)
                : List.of(ofOrder, new LiveChange(household(event), number(event), ofOrder.type(), ofOrder.data()));
    }

    /** The step for those who follow the order itself. */
    LiveChange ofOrder(OrderEvent event) {
        var zone = zone(new CommunityId(event.community()));
        var step = new OrderStep(new OrderId(event.orderId()), Changes.entry(event), zone);
        var type = step.entry().type().name();
        return new LiveChange(Streams.order(step.order()), event.version(), type, write(step.shown()));
    }

    private static String household(OrderEvent event) {
        var door = event.household();
        return Streams.household(
                new HouseholdKey(new CommunityId(event.community()), door.building(), door.unit(), door.room()));
    }

    private static long number(OrderEvent event) {
        return event.change().householdVersion();
    }

    /** A replica that has only just started may not have heard of the community; the instant is the same in any zone. */
    private ZoneId zone(CommunityId id) {
        return communities.find(id).map(Community::zone).orElse(ZoneOffset.UTC);
    }

    private String write(Object shown) {
        try {
            return json.writeValueAsString(shown);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a step can't be written", e);
        }
    }
}
