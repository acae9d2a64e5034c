-- Requests and their trips. What somebody needs is sealed; unit, room, person and need are erased after a while.
create table trip (
    id uuid primary key,
    community text not null,
    building text not null,
    unit text,
    room text,
    person text,
    kind text not null,
    triage text not null,
    need bytea,
    need_key text,
    requested_at timestamptz not null,
    wanted_from timestamptz not null,
    immediate_since timestamptz,
    first boolean not null,
    state text not null,
    vehicle text references vehicle (id),
    reached text not null,
    closed_at timestamptz,
    version bigint not null
) with (fillfactor = 80);
create index trip_of on trip (community, id);
-- One live trip a person, and no vehicle for two.
create unique index trip_live_person on trip (person)
    where kind <> 'MEDICINE' and state not in ('CLOSED', 'CANCELLED');
create unique index trip_vehicle on trip (vehicle)
    where state in ('ASSIGNED', 'EN_ROUTE', 'PICKED_UP', 'AT_HOSPITAL', 'RETURNING');
-- What is asked again and again: who waits.
create index trip_waiting on trip (community, wanted_from)
    where state in ('REQUESTED', 'ESCALATED') and kind <> 'MEDICINE';
create index trip_immediate on trip (immediate_since) where state = 'REQUESTED' and triage = 'IMMEDIATE';
create index trip_before_pick_up on trip (community) where state in ('ASSIGNED', 'EN_ROUTE');
create index trip_to_erase on trip (closed_at) where person is not null;

create table trip_entry (
    trip_id uuid not null references trip (id),
    version bigint not null,
    type text not null,
    detail text,
    vehicle text,
    done_by text,
    at timestamptz not null,
    recorded_at timestamptz not null,
    primary key (trip_id, version)
);

-- Who it is, where to, why: sealed by the service with a key that is not in this database.
create table trip_detail (
    trip_id uuid primary key references trip (id),
    content bytea not null,
    key text not null
);
