package org.lastmetre.sanitation.waste.store;

/** What is asked of table {@code waste_bag}. */
final class BagSql {
    static final String ADD = """
            insert into waste_bag (seal_id, community, point, kind, weight_kg, day, sealed_by, sealed_at, recorded_at,
                state, chain)
            values ($1::text, $2::text, $3::text, $4::text, $5::float8, $6::date, $7::text, $8::timestamptz,
                $9::timestamptz, $10::text, $11::text)
            on conflict (seal_id) do nothing""";
    static final String FIND = "select * from waste_bag where seal_id = $1::text";
    /** In one order everywhere, so that two loads that share bags wait for each other and never for ever. */
    static final String LOCK = "select * from waste_bag where seal_id = any($1::text[]) order by seal_id for update";

    static final String LOCK_OF = "select * from waste_bag where haul = $1::uuid order by seal_id for update";
    static final String MOVE = """
            update waste_bag b set state = $1::text, haul = $2::uuid, chain = m.chain
            from unnest($3::text[], $4::text[]) as m(seal_id, chain) where b.seal_id = m.seal_id""";
    static final String LIST = """
            select * from waste_bag
            where community = $1::text and ($2::text is null or point = $2::text) and ($3::text is null or kind = $3::text)
                and ($4::text is null or state = $4::text) and ($5::date is null or day = $5::date)
                and ($6::text is null or seal_id > $6::text)
            order by seal_id limit $7::int""";
    static final String OF_HAULS =
            "select haul, seal_id from waste_bag where haul = any($1::uuid[]) order by haul, seal_id";
    static final String CHAIN = "select * from waste_custody where seal_id = $1::text order by position";

    private BagSql() {}
}
