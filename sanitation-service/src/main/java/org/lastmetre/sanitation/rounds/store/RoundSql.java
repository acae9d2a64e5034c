package org.lastmetre.sanitation.rounds.store;

/** The statements of table {@code sanitation_round}, and of the view that has the packed days, too. */
final class RoundSql {
    static final String FIND = "select * from sanitation_round where id = $1::uuid";
    static final String OF_SITE = """
            select * from sanitation_round where date = any($1::date[]) and community = $2::text and site = $3::text
            order by date, due_from for update""";
    static final String OF = """
            select r.* from unnest($1::date[], $2::text[]) as d(date, community) cross join lateral (
                select * from sanitation_any_round a where a.date = d.date and a.community = d.community offset 0) r""";
    static final String LIST = """
            select * from sanitation_any_round where community = $1::text and date = $2::date
                and ($3::text is null or site = $3::text) and ($4::text is null or state = $4::text)
                and ($5::timestamptz is null or (due_from, site) > ($5::timestamptz, $6::text))
            order by due_from, site limit $7::int""";
    static final String DUE = """
            select r.* from sanitation_round r where r.community = $1::text and r.state = 'DUE'
                and r.due_from <= $3::timestamptz and r.ends_at > $3::timestamptz and not exists (
                    select from sanitation_round d where d.date = any($2::date[]) and d.community = r.community
                        and d.site = r.site and d.done_at > $4::timestamptz and d.done_at < $5::timestamptz)
            order by r.due_from, r.site limit $6::int""";
    static final String TROUBLES = """
            select * from (
                select r.*, last.done_at as last_done from sanitation_round r cross join lateral (
                    select max(d.done_at) as done_at from sanitation_round d
                    where d.date = any($3::date[]) and d.community = r.community and d.site = r.site) last
                where r.community = $1::text and r.state = 'DUE' and r.due_from <= $4::timestamptz
                    and r.due_to <= $4::timestamptz and coalesce(last.done_at <= $5::timestamptz, true)
                union all
                select r.*, null from sanitation_round r
                where r.community = $1::text and r.state = 'MISSED' and r.date >= $2::date) r
            order by due_to, site limit $6::int""";
    static final String ADD = """
            insert into sanitation_round (id, community, date, site, kind, building, grid, due_from, due_to, ends_at,
                state, version)
            select *, 'DUE', 1 from unnest($1::uuid[], $2::text[], $3::date[], $4::text[], $5::text[], $6::text[],
                $7::text[], $8::timestamptz[], $9::timestamptz[], $10::timestamptz[])
            on conflict do nothing""";
    static final String WITHDRAW = "delete from sanitation_round where id = any($1::uuid[]) and state = 'DUE'";
    static final String SAVE = """
            update sanitation_round set state = $2::text, agent = $3::text, mg_per_litre = $4::int,
                litres = $5::double precision, done_by = $6::text, done_at = $7::timestamptz, version = $8::bigint
            where id = $1::uuid""";
    static final String SKIP = """
            update sanitation_round r set state = 'SKIPPED', reason = 'BUILDING_HELD', version = r.version + 1
            from unnest($1::text[], $2::text[]) as h(community, building)
            where r.community = h.community and r.building = h.building and r.state = 'DUE'
                and r.due_from <= $3::timestamptz""";
    static final String MISS = """
            update sanitation_round set state = 'MISSED', version = version + 1 where id = any(array(
                select id from sanitation_round where state = 'DUE' and ends_at <= $1::timestamptz
                order by ends_at limit $2::int for update skip locked))
            returning *""";

    private RoundSql() {}
}
