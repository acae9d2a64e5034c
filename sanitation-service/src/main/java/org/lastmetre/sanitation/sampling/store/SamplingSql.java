package org.lastmetre.sanitation.sampling.store;

/** What is asked of the tables of sampling. */
final class SamplingSql {
    static final String ADD = """
            insert into sampling_session (id, community, grid, starts_at, per_hour, queue_at_most, opened_by, version)
            values ($1::uuid, $2::text, $3::text, $4::timestamptz, $5::int, $6::int, $7::text, $8::bigint)
            on conflict do nothing""";
    static final String ADD_LINES = """
            insert into sampling_line (session, building, position, households, slot_at)
            select $1::uuid, * from unnest($2::text[], $3::int[], $4::int[], $5::timestamptz[])""";
    static final String ADD_STEP = """
            insert into sampling_step (session, version, type, building, households, present, absent, doorstep_wanted,
                doorstep_done, at)
            values ($1::uuid, $2::bigint, $3::text, $4::text, $5::int, $6::int, $7::int, $8::int, $9::int,
                $10::timestamptz)""";
    static final String MOVE =
            "update sampling_session set version = $2::bigint, closed_at = $3::timestamptz where id = $1::uuid";
    static final String MOVE_LINES = """
            update sampling_line l set called_at = m.called_at, present = m.present, absent = m.absent,
                doorstep_wanted = m.wanted, doorstep_done = m.done
            from unnest($2::text[], $3::timestamptz[], $4::int[], $5::int[], $6::int[], $7::int[])
                as m(building, called_at, present, absent, wanted, done)
            where l.session = $1::uuid and l.building = m.building""";
    static final String LOCK = "select * from sampling_session where id = $1::uuid for update";
    static final String FIND = "select * from sampling_session where id = $1::uuid";
    static final String OPEN_OF =
            "select * from sampling_session where community = $1::text and grid = $2::text and closed_at is null";
    static final String LIST = """
            select * from sampling_session
            where community = $1::text and ($2::boolean is null or (closed_at is null) = $2::boolean)
                and ($3::uuid is null or id > $3::uuid)
            order by id limit $4::int""";
    static final String LINES =
            "select * from sampling_line where session = any($1::uuid[]) order by session, position";
    static final String OUTCOME = """
            select outcome from sampling_household
            where session = $1::uuid and building = $2::text and unit = $3::text and room = $4::text""";
    static final String OUTCOMES =
            "select unit, room, outcome from sampling_household where session = $1::uuid and building = $2::text";
    static final String RECORD = """
            insert into sampling_household (session, building, unit, room, outcome, recorded_by, at, recorded_at)
            values ($1::uuid, $2::text, $3::text, $4::text, $5::text, $6::text, $7::timestamptz, $8::timestamptz)
            on conflict (session, building, unit, room) do update set outcome = excluded.outcome,
                recorded_by = excluded.recorded_by, at = excluded.at, recorded_at = excluded.recorded_at""";
    static final String DUE = """
            select distinct s.id from sampling_line l join sampling_session s on s.id = l.session
            where l.called_at is null and l.slot_at <= $1::timestamptz and s.closed_at is null order by s.id limit 200""";
    static final String AFTER =
            "select * from sampling_step where session = $1::uuid and version > $2::bigint order by version limit 500";

    private SamplingSql() {}
}
