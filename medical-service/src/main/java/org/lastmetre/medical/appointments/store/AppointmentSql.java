package org.lastmetre.medical.appointments.store;

/** The statements of tables {@code appointment} and {@code occurrence}. */
final class AppointmentSql {
    static final String FIND = "select * from appointment where id = any($1::uuid[])";

    static final String LIST = """
            select * from appointment
            where community = $1::text and ($2::text is null or state = $2::text)
                and ($3::boolean or community || '/' || building || '/' || unit || '/' || room = $4::text)
                and ($5::uuid is null or id > $5::uuid)
            order by id limit $6::int""";

    static final String SAVE = """
            insert into appointment (id, community, building, unit, room, person, starts_at, stay_seconds, recurrence,
                purpose, purpose_key, state, planned_until, ended_at, version)
            select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
                $7::timestamptz[], $8::bigint[], $9::text[], $10::bytea[], $11::text[], $12::text[],
                $13::timestamptz[], $14::timestamptz[], $15::bigint[])
            on conflict (id) do update set
                starts_at = excluded.starts_at, stay_seconds = excluded.stay_seconds, recurrence = excluded.recurrence,
                purpose = excluded.purpose, purpose_key = excluded.purpose_key, state = excluded.state,
                planned_until = excluded.planned_until, ended_at = excluded.ended_at, version = excluded.version""";

    static final String TO_PLAN = """
            select * from appointment where state = 'ACTIVE' and planned_until <= $1::timestamptz
            order by planned_until limit 50""";

    static final String ERASE = """
            with old as (
                select id from appointment where ended_at < $1::timestamptz and person is not null
                order by ended_at limit 500 for update skip locked
            )
            update appointment a set person = null, unit = null, room = null, purpose = null, purpose_key = null
            from old where a.id = old.id""";

    /** What is given up is written first: two times may change places. */
    static final String GIVE_UP = """
            update occurrence o set state = 'CANCELLED', vehicle = null
            from unnest($1::uuid[], $2::date[]) as s(appointment, date)
            where o.appointment = s.appointment and o.date = s.date and o.vehicle is not null""";

    static final String SAVE_TIMES = """
            insert into occurrence (appointment, date, community, starts_at, held_from, held_until, state, vehicle, trip)
            select s.appointment, s.date, a.community, s.starts_at, s.held_from, s.held_until, s.state, s.vehicle, s.trip
            from unnest($1::uuid[], $2::date[], $3::timestamptz[], $4::timestamptz[], $5::timestamptz[], $6::text[],
                    $7::text[], $8::uuid[])
                as s(appointment, date, starts_at, held_from, held_until, state, vehicle, trip)
                join appointment a on a.id = s.appointment
            on conflict (appointment, date) do update set
                starts_at = excluded.starts_at, held_from = excluded.held_from, held_until = excluded.held_until,
                state = excluded.state, vehicle = excluded.vehicle, trip = excluded.trip""";

    static final String TIMES = """
            select * from occurrence
            where appointment = any($1::uuid[])
                and (held_until > $2::timestamptz or date >= ($2::timestamptz at time zone 'UTC')::date - 1)
            order by appointment, date""";

    static final String BOOKED = """
            select o.*, a.person from occurrence o join appointment a on a.id = o.appointment
            where o.community = $1::text and o.state in ('HELD', 'REQUESTED') and o.held_until > $2::timestamptz""";

    static final String DUE = """
            select * from occurrence where state in ('HELD', 'WITHOUT_VEHICLE') and held_from <= $1::timestamptz
            order by held_from, appointment limit 100""";

    /** Once a vehicle goes, the one that was held is free for others. */
    static final String PROMISED = """
            select o.vehicle, a.person from occurrence o
                join appointment a on a.id = o.appointment left join trip t on t.id = o.trip
            where o.community = $1::text and o.vehicle is not null and o.held_until > $2::timestamptz
                and o.held_from <= $3::timestamptz
                and (o.state = 'HELD' or o.state = 'REQUESTED' and t.state in ('REQUESTED', 'ESCALATED'))""";

    private AppointmentSql() {}
}
