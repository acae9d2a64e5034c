-- Lets one constraint speak of a vehicle and of a stretch of time together; it comes with PostgreSQL.
create extension if not exists btree_gist;

-- Who has to be somewhere again and again. Who it is, where to and what for is sealed; the rest of it is erased after the end.
create table appointment (
    id uuid primary key,
    community text not null,
    building text not null,
    unit text,
    room text,
    person text,
    starts_at timestamptz not null,
    stay_seconds bigint not null,
    recurrence text not null,
    purpose bytea,
    purpose_key text,
    state text not null,
    planned_until timestamptz not null,
    ended_at timestamptz,
    version bigint not null
) with (fillfactor = 80);
create index appointment_of on appointment (community, id);
create index appointment_to_plan on appointment (planned_until) where state = 'ACTIVE';
create index appointment_to_erase on appointment (ended_at) where person is not null;

-- The times that are in sight. No vehicle is held for two at a time, whatever the service decides.
create table occurrence (
    appointment uuid not null references appointment (id),
    date date not null,
    community text not null,
    starts_at timestamptz not null,
    held_from timestamptz not null,
    held_until timestamptz not null,
    state text not null,
    vehicle text references vehicle (id),
    trip uuid references trip (id),
    primary key (appointment, date),
    constraint occurrence_holds_a_vehicle_alone exclude using gist
        (vehicle with =, tstzrange(held_from, held_until) with &&) where (state in ('HELD', 'REQUESTED'))
) with (fillfactor = 80);
create index occurrence_booked on occurrence (community, held_until) where state in ('HELD', 'REQUESTED');
create index occurrence_due on occurrence (held_from) where state in ('HELD', 'WITHOUT_VEHICLE');
create index occurrence_to_come on occurrence (community, starts_at) where state in ('HELD', 'WITHOUT_VEHICLE');
