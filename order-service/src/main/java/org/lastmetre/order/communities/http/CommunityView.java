package org.lastmetre.order.communities.http;

import java.time.ZoneId;
import java.util.List;
import org.lastmetre.order.communities.CommunityDefinition;
import org.lastmetre.order.communities.DefinedCommunity;

/** The document of a community as it was put, with its version. */
record CommunityView(
        String id,
        long version,
        CommunityDefinition.Text name,
        ZoneId timeZone,
        CommunityDefinition.ReceptionPoint receptionPoint,
        boolean goodsMustBeDisinfected,
        List<CommunityDefinition.Grid> grids,
        PolicyView.Delivery deliveryPolicy,
        PolicyView.Sanitation sanitationPolicy,
        List<CommunityDefinition.Site> sites) {

    static CommunityView of(DefinedCommunity community) {
        var definition = community.definition();
        return new CommunityView(
                definition.id().value(),
                community.version(),
                definition.name(),
                definition.timeZone(),
                definition.receptionPoint(),
                definition.goodsMustBeDisinfected(),
                definition.grids(),
                PolicyView.Delivery.of(definition.deliveryPolicy()),
                PolicyView.Sanitation.of(definition.sanitationPolicy()),
                definition.sites());
    }
}
