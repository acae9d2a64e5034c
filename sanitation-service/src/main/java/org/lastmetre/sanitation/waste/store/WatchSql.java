package org.lastmetre.sanitation.waste.store;

/** What is asked about the hour. */
final class WatchSql {
    static final String WAITING = """
            select h.community,
                count(*) filter (where b.state = 'SEALED')::int as at_points,
                count(*) filter (where b.state = 'HAULED')::int as under_way,
                sum(b.weight_kg) as kg,
                count(*) filter (where b.state = 'SEALED' and b.recorded_at < h.last)::int as late_at_points,
                count(*) filter (where b.state = 'HAULED' and b.recorded_at < h.last)::int as late_under_way,
                coalesce(sum(b.weight_kg) filter (where b.recorded_at < h.last), 0) as late_kg,
                max(l.recorded_at) as last_loaded,
                (select avg(extract(epoch from t.disposal_recorded_at - t.recorded_at))::float8 from (
                    select * from waste_haul w
                    where w.community = h.community and w.disposal_recorded_at is not null
                    order by w.disposal_recorded_at desc limit 20) t) as takes
            from unnest($1::text[], $2::timestamptz[]) as h(community, last)
            join waste_bag b on b.community = h.community and b.state <> 'DISPOSED'
            left join waste_haul l on l.id = b.haul
            group by h.community""";
    static final String SAID = "select * from waste_said where community = any($1::text[]) or state <> 'GREEN'";
    /** Versions go on from what was said before, also of a danger that is over. */
    static final String SAY = """
            insert into waste_said as s (community, state, since, version)
            select * from unnest($1::text[], $2::text[], $3::timestamptz[], $4::bigint[])
            on conflict (community) do update set
                state = excluded.state, since = excluded.since, version = excluded.version""";

    static final String SINCE = "select since from waste_said where community = $1::text and state <> 'GREEN'";

    private WatchSql() {}
}
