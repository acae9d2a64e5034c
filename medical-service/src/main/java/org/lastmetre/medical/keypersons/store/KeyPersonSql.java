package org.lastmetre.medical.keypersons.store;

/** The statements of table {@code key_person}. */
final class KeyPersonSql {
    static final String FIND = "select * from key_person where id = any($1::text[])";

    static final String OF_CHECK_IN =
            "select p.* from key_person p join check_in c on c.person = p.id where c.id = $1::uuid";

    /** No community has so many; it bounds what one answer opens. */
    static final String OF = """
            select * from key_person where community = $1::text and ($2::text is null or id > $2::text)
            order by id limit 10000""";

    static final String TO_CALL = """
            select id, community, building, unit, room from key_person
            where community = any($1::text[]) and call_daily order by id""";

    static final String SHORT_BY =
            "select * from key_person where short_at <= $1::timestamptz order by short_at limit 100";

    static final String SAVE = """
            insert into key_person (id, community, building, unit, room, call_daily, content, key, short_at, version)
            select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::bytea[],
                $8::text[], $9::timestamptz[], $10::bigint[])
            on conflict (id) do update set
                building = excluded.building, unit = excluded.unit, room = excluded.room,
                call_daily = excluded.call_daily, content = excluded.content, key = excluded.key,
                short_at = excluded.short_at, version = excluded.version""";

    private KeyPersonSql() {}
}
