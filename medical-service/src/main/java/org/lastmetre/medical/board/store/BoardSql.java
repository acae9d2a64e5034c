package org.lastmetre.medical.board.store;

/** One statement for a whole board, so that all of it is of the same moment. */
final class BoardSql {
    static final String BOARD = """
            select 'WAITING' as part, triage as what, null::text as id, null::text as building, count(*)::int as number,
                min(wanted_from) as since, null::timestamptz as early
            from trip
            where community = $1::text and state in ('REQUESTED', 'ESCALATED') and kind <> 'MEDICINE'
                and wanted_from <= $2::timestamptz
            group by triage
            union all
            (select 'ESCALATED', t.state, t.id::text, t.building, 1, e.at, null
            from trip t cross join lateral (
                select max(recorded_at) as at from trip_entry where trip_id = t.id and type = 'TripEscalated') e
            where t.community = $1::text and t.state = 'ESCALATED' and t.kind <> 'MEDICINE'
            order by e.at limit 100)
            union all
            select 'FLEET', state, null, null, count(*)::int, null, null from vehicle
            where community = $1::text group by state
            union all
            (select 'VEHICLE', state, id, building, 1, since, null from vehicle
            where community = $1::text order by id limit 500)
            union all
            (select 'NEXT', o.vehicle, a.id::text, a.building, 1, o.starts_at, o.held_from
            from occurrence o join appointment a on a.id = o.appointment
            where o.community = $1::text and o.state in ('HELD', 'WITHOUT_VEHICLE') and o.starts_at > $2::timestamptz
            order by o.starts_at limit 20)
            union all
            select 'LOW', null, null, null, 1, reserve_since, null from medical_community
            where community = $1::text and reserve_low
            union all
            select 'CALLS', case when state = 'UNANSWERED' and next_at <= $2::timestamptz then 'DUE' else state end,
                null, null, count(*)::int, null, null
            from check_in where community = $1::text and date = $3::date group by 2""";

    private BoardSql() {}
}
