package org.lastmetre.order.orders.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.order.orders.Address;
import org.lastmetre.order.orders.AddressReview;
import org.lastmetre.order.orders.AddressReviews;
import org.lastmetre.order.store.Reads;

/** What waits for its door, from tables {@code orders} and {@code held_parcel}. */
@ApplicationScoped
class ReviewRows implements AddressReviews {
    private static final String LIST = """
            select r.*, c.time_zone as zone from (
                select o.community, o.id as order_id, null as code, o.id::text as mark, o.building, o.unit, o.room,
                    o.address_text, o.review_reason, o.placed_at as since
                from orders o
                where o.grid is null and not o.test and o.status = 'ADDRESS_REVIEW' and ($1::text is null or o.community = $1::text)
                union all
                select h.community, null, h.code, h.code, null, null, null, h.text, h.reason, h.since
                from held_parcel h
                where h.grid is null and ($1::text is null or h.community = $1::text)
            ) r join community c on c.id = r.community
            where $2::timestamptz is null or (r.since, r.mark) > ($2::timestamptz, $3::text)
            order by r.since, r.mark limit $4::int""";

    private final Reads reads;

    ReviewRows(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Uni<List<AddressReview>> list(CommunityId community, Seen after, int limit) {
        var parameters = Tuple.tuple()
                .addString(community == null ? null : community.value())
                .addOffsetDateTime(after == null ? null : Columns.utc(after.since()))
                .addString(after == null ? null : after.mark())
                .addInteger(limit);
        return reads.list(LIST, parameters)
                .map(rows -> rows.stream().map(ReviewRows::review).toList());
    }

    private static AddressReview review(Row row) {
        return new AddressReview(
                new CommunityId(row.getString("community")),
                row.getUUID("order_id"),
                row.getString("code"),
                said(row),
                OrderRow.reason(row.getString("review_reason")),
                row.getOffsetDateTime("since").toInstant(),
                ZoneId.of(row.getString("zone")),
                List.of());
    }

    private static Address said(Row row) {
        return new Address(
                row.getString("building"),
                row.getString("unit"),
                row.getString("room"),
                null,
                row.getString("address_text"),
                OrderRow.reason(row.getString("review_reason")));
    }
}
