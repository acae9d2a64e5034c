-- The lock of a community's row is its turn: one transaction at a time decides about its vehicles and trips.
create table medical_community (
    community text primary key,
    reserve_low boolean not null default false,
    reserve_version bigint not null default 0
) with (fillfactor = 50);

create table vehicle (
    id text primary key,
    community text not null,
    plate text not null,
    seats int not null,
    wheelchair boolean not null,
    stretcher boolean not null,
    protection_level int not null,
    driver text,
    building text,
    state text not null,
    since timestamptz not null,
    returned bigint not null,
    version bigint not null
) with (fillfactor = 80);
create index vehicle_of on vehicle (community, id);

create table vehicle_disinfection (
    id bigint generated always as identity primary key,
    vehicle text not null references vehicle (id),
    agent text not null,
    done_by text not null,
    at timestamptz not null,
    recorded_at timestamptz not null
);
create index vehicle_disinfection_of on vehicle_disinfection (vehicle, at);
