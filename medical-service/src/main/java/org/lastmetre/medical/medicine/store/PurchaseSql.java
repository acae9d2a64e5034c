package org.lastmetre.medical.medicine.store;

/** The statements of tables {@code medicine_purchase} and {@code medicine_parcel}. */
final class PurchaseSql {
    static final String FIND = "select * from medicine_purchase where request = any($1::uuid[])";

    static final String PARCELS =
            "select * from medicine_parcel where request = any($1::uuid[]) order by request, code";

    static final String SAVE = """
            insert into medicine_purchase (request, buyer, stage, claimed_at, purchased_at, pharmacy, pharmacy_key)
            values ($1::uuid, $2::text, $3::text, $4::timestamptz, $5::timestamptz, $6::bytea, $7::text)
            on conflict (request) do update set
                buyer = excluded.buyer, stage = excluded.stage, claimed_at = excluded.claimed_at,
                purchased_at = excluded.purchased_at, pharmacy = excluded.pharmacy, pharmacy_key = excluded.pharmacy_key""";

    static final String SAVE_PARCELS = """
            insert into medicine_parcel (request, code, whereabouts, version)
            select $1::uuid, s.* from unnest($2::text[], $3::text[], $4::bigint[]) as s(code, whereabouts, version)
            on conflict (code) do update set whereabouts = excluded.whereabouts, version = excluded.version""";

    static final String REQUESTS_OF = "select code, request from medicine_parcel where code = any($1::text[])";

    static final String REQUESTS = """
            select t.id from trip t left join medicine_purchase p on p.request = t.id
            where t.community = $1::text and t.kind = 'MEDICINE'
                and ($2::text is null or coalesce(p.stage, 'TO_BUY') = $2::text and t.state <> 'CANCELLED')
                and ($3::boolean or t.community || '/' || t.building || '/' || t.unit || '/' || t.room = $4::text)
                and ($5::uuid is null or t.id > $5::uuid)
            order by t.id limit $6::int""";

    static final String ERASE = """
            with old as (
                select p.request from medicine_purchase p join trip t on t.id = p.request
                where p.pharmacy is not null and t.person is null limit 500 for update of p skip locked
            )
            update medicine_purchase p set pharmacy = null, pharmacy_key = null from old where p.request = old.request""";

    private PurchaseSql() {}
}
