package org.lastmetre.order.communities.kafka;

import java.util.List;
import java.util.function.Function;
import org.lastmetre.contracts.CommunityDocument;
import org.lastmetre.order.communities.CommunityDefinition;

/** The published form of definitions. */
final class Documents {
    private Documents() {}

    static CommunityDocument of(CommunityDefinition definition) {
        return new CommunityDocument(
                definition.id().value(),
                text(definition.name()),
                definition.timeZone().getId(),
                new CommunityDocument.ReceptionPoint(
                        definition.receptionPoint().id(),
                        text(definition.receptionPoint().name())),
                definition.goodsMustBeDisinfected(),
                each(definition.grids(), Documents::grid),
                policy(definition.deliveryPolicy()),
                sanitation(definition.sanitationPolicy()),
                each(definition.sites(), Documents::site));
    }

    private static <A, B> List<B> each(List<A> list, Function<A, B> form) {
        return list.stream().map(form).toList();
    }

    private static CommunityDocument.Text text(CommunityDefinition.Text text) {
        return text == null ? null : new CommunityDocument.Text(text.zh(), text.en());
    }

    private static CommunityDocument.Grid grid(CommunityDefinition.Grid grid) {
        return new CommunityDocument.Grid(grid.id(), text(grid.name()), each(grid.buildings(), Documents::building));
    }

    private static CommunityDocument.Building building(CommunityDefinition.Building building) {
        return new CommunityDocument.Building(
                building.id(), building.name(), building.aliases(), each(building.units(), Documents::unit));
    }

    private static CommunityDocument.Unit unit(CommunityDefinition.Unit unit) {
        return new CommunityDocument.Unit(unit.id(), unit.floors(), unit.roomsPerFloor());
    }

    private static CommunityDocument.DeliveryPolicy policy(CommunityDefinition.DeliveryPolicy policy) {
        var light = policy.lightAfternoon();
        var limit = policy.batchLimit();
        return new CommunityDocument.DeliveryPolicy(
                each(policy.windows(), Documents::window),
                new CommunityDocument.LightAfternoon(light.from(), light.to(), light.maxOpenItemsPerVolunteer()),
                policy.waveEvery(),
                new CommunityDocument.BatchLimit(limit.packages(), limit.weightKg()),
                policy.receptionCloses(),
                policy.clearedBy(),
                policy.deliveryAttempts());
    }

    private static CommunityDocument.Window window(CommunityDefinition.Window window) {
        return new CommunityDocument.Window(window.category().name(), window.opens(), window.closes());
    }

    private static CommunityDocument.SanitationPolicy sanitation(CommunityDefinition.SanitationPolicy policy) {
        return policy == null
                ? null
                : new CommunityDocument.SanitationPolicy(
                        policy.roundsPerDay(),
                        policy.firstRoundAt(),
                        policy.lastRoundAt(),
                        policy.minimumGap(),
                        policy.wasteClearedBy());
    }

    private static CommunityDocument.Site site(CommunityDefinition.Site site) {
        return new CommunityDocument.Site(site.id(), site.kind(), site.building(), site.grid());
    }
}
