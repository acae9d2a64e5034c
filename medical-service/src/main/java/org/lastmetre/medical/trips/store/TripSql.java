package org.lastmetre.medical.trips.store;

/** The statements of tables {@code trip} and {@code trip_entry}. */
final class TripSql {
    static final String FIND = "select * from trip where id = any($1::uuid[])";

    static final String OF_PERSONS = """
            select * from trip
            where person = any($1::text[]) and kind <> 'MEDICINE' and state not in ('CLOSED', 'CANCELLED')""";

    static final String WAITING = """
            select * from trip
            where community = $1::text and state in ('REQUESTED', 'ESCALATED') and kind <> 'MEDICINE'
                and wanted_from <= $2::timestamptz and triage = any($3::text[])""";

    static final String BEFORE_PICK_UP =
            "select * from trip where community = $1::text and state in ('ASSIGNED', 'EN_ROUTE')";

    static final String UNDER_WAY = """
            select * from trip
            where vehicle = $1::text
                and state in ('ASSIGNED', 'EN_ROUTE', 'PICKED_UP', 'AT_HOSPITAL', 'RETURNING')""";

    static final String IMMEDIATE_SINCE = """
            select * from trip
            where state = 'REQUESTED' and triage = 'IMMEDIATE' and kind <> 'MEDICINE'
                and immediate_since <= $1::timestamptz
            order by immediate_since limit 500""";

    /** Where nobody who waits can be served by the vehicles there are, nothing changes by itself. */
    static final String WITH_SOMEBODY_WAITING = """
            with waiting as (
                select community, bool_or(triage = 'IMMEDIATE') as immediate, bool_or(triage <> 'ROUTINE') as pressing
                from trip
                where state in ('REQUESTED', 'ESCALATED') and kind <> 'MEDICINE' and wanted_from <= $1::timestamptz
                group by community
            )
            select w.community from waiting w cross join lateral (
                select count(*) filter (where state = 'STANDBY') as standing,
                    count(*) filter (where state in ('ASSIGNED', 'EN_ROUTE')) as coming
                from vehicle where community = w.community
            ) v
            where v.standing > $2::int or v.standing > 0 and w.pressing or v.coming > 0 and w.immediate
            limit 100""";

    static final String LIST = """
            select t.* from trip t
            where t.community = $1::text and ($2::text is null or t.state = $2::text)
                and ($3::boolean or t.community || '/' || t.building || '/' || t.unit || '/' || t.room = $4::text
                    or $5::text is not null and exists (select from vehicle v
                        where v.id = t.vehicle and (v.driver is null or v.driver = $5::text)))
                and ($6::uuid is null or t.id > $6::uuid)
            order by t.id limit $7::int""";

    static final String SAVE = """
            insert into trip (id, community, building, unit, room, person, kind, triage, need, need_key, requested_at,
                wanted_from, immediate_since, first, state, vehicle, reached, closed_at, version)
            select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                $8::text[], $9::bytea[], $10::text[], $11::timestamptz[], $12::timestamptz[], $13::timestamptz[],
                $14::boolean[], $15::text[], $16::text[], $17::text[], $18::timestamptz[], $19::bigint[])
            on conflict (id) do update set
                triage = excluded.triage, need = excluded.need, need_key = excluded.need_key,
                wanted_from = excluded.wanted_from, immediate_since = excluded.immediate_since, first = excluded.first,
                state = excluded.state, vehicle = excluded.vehicle, reached = excluded.reached,
                closed_at = excluded.closed_at, version = excluded.version""";

    static final String ADD_ENTRIES = """
            insert into trip_entry (trip_id, version, type, detail, vehicle, done_by, at, recorded_at)
            select * from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[],
                $7::timestamptz[], $8::timestamptz[])""";

    static final String ENTRIES = "select * from trip_entry where trip_id = any($1::uuid[]) order by trip_id, version";

    static final String ENTRIES_AFTER =
            "select * from trip_entry where trip_id = $1::uuid and version > $2::bigint order by version limit 500";

    private TripSql() {}
}
