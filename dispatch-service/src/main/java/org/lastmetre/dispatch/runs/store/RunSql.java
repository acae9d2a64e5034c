package org.lastmetre.dispatch.runs.store;

/** The statements of {@link RunRows}. */
final class RunSql {
    private static final String STOPS = """
             left join lateral (
                select s.*,
                    (select array_agg(p.code order by p.position) from run_package p
                        where p.run_id = s.run_id and p.building = s.building) as codes,
                    (select array_agg(distinct i.batch_id) from run_package p join item i on i.code = p.code
                        where p.run_id = s.run_id and p.building = s.building and i.batch_id is not null) as batches
                from run_stop s where s.run_id = r.id
            ) s on true
            order by r.id, s.position""";
    private static final String COLUMNS = """
            select r.id, r.community, r.grid, r.runner, r.state as run_state, r.version, r.planned_at,
                s.building, s.volunteer, s.state, s.pending, s.sent, s.accepted, s.difference, s.handed_over_at,
                s.codes, s.batches
            """;

    static final String OF = COLUMNS + "from (select * from run where id = any($1::uuid[])) r" + STOPS;
    static final String FIND = COLUMNS + """
            from (
                select * from run
                where community = $1::text and ($2::text is null or state = $2::text)
                    and ($3::text is null or grid = $3::text) and ($4::text is null or runner = $4::text)
                    and ($5::uuid is null or id > $5::uuid)
                order by id limit $6::int
            ) r""" + STOPS;
    /** As {@code RunAccess} says: under way, and the volunteer $7 has a part in it. */
    static final String FIND_OWN = COLUMNS + """
            from (
                select * from run r
                where community = $1::text and ($2::text is null or state = $2::text)
                    and ($3::text is null or grid = $3::text) and ($4::text is null or runner = $4::text)
                    and ($5::uuid is null or id > $5::uuid)
                    and state <> 'COMPLETED' and (runner = $7::text or exists (
                        select from run_stop where run_id = r.id and volunteer = $7::text))
                order by id limit $6::int
            ) r""" + STOPS;

    static final String OPEN_OF = COLUMNS + """
            from (
                select * from run
                where state <> 'COMPLETED' and (runner = $1::text or id in (
                    select run_id from run_stop where volunteer = $1::text and state <> 'DONE'))
            ) r""" + STOPS;
    static final String LOCK = "select id from run where id = any($1::uuid[]) order by id for update";
    static final String PACKAGES_OF = """
            select (select array_agg(code) from run_package where run_id = r.id) as codes
            from run r where r.id = $1::uuid""";
    static final String ADD = """
            insert into run (id, community, grid, runner, state, version, planned_at)
            select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::int8[],
                $7::timestamptz[])""";
    static final String ADD_STOPS = """
            insert into run_stop (run_id, building, position, volunteer, state, pending)
            select * from unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::text[], $6::int[])""";
    static final String ADD_PACKAGES = """
            insert into run_package (run_id, building, position, code)
            select * from unnest($1::uuid[], $2::text[], $3::int[], $4::text[])""";
    static final String SAVE = """
            update run r set state = n.state, version = n.version
            from unnest($1::uuid[], $2::text[], $3::int8[]) as n(id, state, version) where r.id = n.id""";
    static final String SAVE_STOPS = """
            update run_stop s set volunteer = n.volunteer, state = n.state, pending = n.pending, sent = n.sent,
                accepted = n.accepted, difference = n.difference, handed_over_at = n.handed_over_at
            from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::int[], $6::int[], $7::int[], $8::text[],
                $9::timestamptz[]) as n(run_id, building, volunteer, state, pending, sent, accepted, difference,
                handed_over_at)
            where s.run_id = n.run_id and s.building = n.building""";
    static final String LEAVE_OUT_PACKAGES =
            "delete from run_package where run_id = $1::uuid and building = any($2::text[])";
    static final String LEAVE_OUT_STOPS = "delete from run_stop where run_id = $1::uuid and building = any($2::text[])";
    static final String BUSY = "select runner from run where runner = any($1::text[]) and state <> 'COMPLETED'";
    static final String MAY_PLAN = "select pg_try_advisory_xact_lock(hashtextextended('plan/' || $1::text, 0)) as mine";
    static final String WITH_READY = """
            select distinct community from item
            where stage in ('SEALED', 'FAILED') and (stage = 'SEALED' or retry_from <= $1::timestamptz)
            order by community""";

    static final String STRANDED = """
            select r.id, (select array_agg(code) from run_package where run_id = r.id) as codes
            from run r join volunteer v on v.id = r.runner
            where r.state <> 'COMPLETED' and r.state = 'PLANNED' and not v.on_duty
            order by r.id limit 100""";

    private RunSql() {}
}
