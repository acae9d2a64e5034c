package org.lastmetre.medical.keypersons.store;

/** The statements of table {@code check_in}. */
final class CheckInSql {
    static final String FIND = "select * from check_in where id = any($1::uuid[])";

    static final String OF_PERSON = "select * from check_in where person = $1::text and date = $2::date";

    static final String LIST = """
            select * from check_in
            where community = $1::text and date = $2::date and ($3::text is null or state = $3::text)
                and ($4::text is null or caller = $4::text) and ($5::uuid is null or id > $5::uuid)
            order by id limit $6::int""";

    static final String DAY = "select * from check_in where community = $1::text and date = $2::date order by id";

    static final String VISITS_DUE = """
            select * from check_in where state = 'VISIT' and next_at <= $1::timestamptz order by next_at limit 500""";

    static final String OPEN_OF = """
            select c.* from check_in c join unnest($1::text[], $2::date[]) as d(community, date)
                on c.community = d.community and c.date = d.date
            where c.state in ('DUE', 'UNANSWERED', 'VISIT') order by c.id""";

    static final String MISSED = """
            select c.* from check_in c
            where c.community = $1::text and c.state = 'ESCALATED' and c.date >= $2::date
                and not exists (select from check_in later
                    where later.person = c.person and later.date > c.date and later.state = 'ANSWERED')
                and ($3::uuid is null or c.id > $3::uuid)
            order by c.id limit $4::int""";

    static final String FORGET = """
            update check_in set condition = null, key = null where id in (
                select id from check_in where date < $1::date and condition is not null limit 500)""";

    private static final String INSERT = """
            insert into check_in (id, person, community, date, building, unit, room, grid, caller, state, in_vain,
                next_at, told_at, told_by, condition, key, reason, since, version)
            select * from unnest($1::uuid[], $2::text[], $3::text[], $4::date[], $5::text[], $6::text[], $7::text[],
                $8::text[], $9::text[], $10::text[], $11::int[], $12::timestamptz[], $13::timestamptz[], $14::text[],
                $15::bytea[], $16::text[], $17::text[], $18::timestamptz[], $19::bigint[])""";

    static final String ADD = INSERT + " on conflict (person, date) do nothing";

    static final String SAVE = INSERT + """
             on conflict (id) do update set
                building = excluded.building, unit = excluded.unit, room = excluded.room, grid = excluded.grid,
                caller = excluded.caller, state = excluded.state, in_vain = excluded.in_vain,
                next_at = excluded.next_at, told_at = excluded.told_at, told_by = excluded.told_by,
                condition = excluded.condition, key = excluded.key, reason = excluded.reason, since = excluded.since,
                version = excluded.version""";

    private CheckInSql() {}
}
