package org.lastmetre.dispatch.clearance.store;

/** The statements of {@link ClearanceRows}. */
final class ClearanceSql {
    static final String TOLD = """
            select d.community, d.date, d.state from clearance_day d
            join unnest($1::text[], $2::date[]) as k(community, date) using (community, date)""";
    static final String NOTE = """
            insert into clearance_day (community, date, state, version)
            select n.community, n.date, n.state, 1 from unnest($1::text[], $2::date[], $3::text[])
                as n(community, date, state)
            on conflict (community, date) do update set
                state = excluded.state, version = clearance_day.version + 1
            returning community, date, version""";
    static final String EXTRA_CALLS = "select community, called_at from extra_call";
    static final String NOTE_EXTRA_CALLS = """
            insert into extra_call (community, called_at) select c, $2::timestamptz from unnest($1::text[]) c
            on conflict (community) do update set called_at = excluded.called_at""";
    static final String CERTIFIED_THROUGH = "select community, certified_through from clearance_community";
    static final String NOTE_CERTIFIED_THROUGH = """
            insert into clearance_community (community, certified_through)
            select * from unnest($1::text[], $2::date[])
            on conflict (community) do update set certified_through = excluded.certified_through""";
    static final String KEEP = """
            insert into clearance_day as d (community, date, state, version, certified_at, delivered, returned,
                left_codes, left_reasons)
            values ($1::text, $2::date, $3::text, 1, $4::timestamptz, $5::int, $6::int, $7::text[], $8::text[])
            on conflict (community, date) do update set
                state = excluded.state, version = d.version + 1, certified_at = excluded.certified_at,
                delivered = excluded.delivered, returned = excluded.returned, left_codes = excluded.left_codes,
                left_reasons = excluded.left_reasons
            where d.certified_at is null
            returning version""";
    static final String REOPEN = """
            with reopened as (
                update clearance_day d set state = 'GREEN', certified_at = null
                from unnest($1::text[], $2::date[]) as k(community, date)
                where d.community = k.community and d.date = k.date and d.state = 'CLEARED'
                returning d.community, d.date
            )
            update clearance_community c set certified_through = r.date - 1
            from (select community, min(date) as date from reopened group by community) r
            where c.community = r.community and c.certified_through >= r.date""";
    static final String FIND = """
            select * from clearance_day
            where community = $1::text and date = $2::date and certified_at is not null""";

    private ClearanceSql() {}
}
