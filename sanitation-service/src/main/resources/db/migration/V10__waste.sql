create table waste_bag (
    seal_id text primary key,
    community text not null,
    point text not null,
    kind text not null check (kind in ('HOUSEHOLD', 'MEDICAL')),
    weight_kg double precision not null check (weight_kg > 0),
    day date not null,
    sealed_by text not null,
    sealed_at timestamptz not null,
    recorded_at timestamptz not null,
    state text not null check (state in ('SEALED', 'HAULED', 'DISPOSED')),
    haul uuid,
    chain text not null,
    check ((state = 'SEALED') = (haul is null))
) with (fillfactor = 80);
create index waste_bag_of_day on waste_bag (community, day, seal_id);
create index waste_bag_of_haul on waste_bag (haul) where haul is not null;
-- What is not disposed of yet: all that the hour is asked about.
create index waste_bag_open on waste_bag (community) where state <> 'DISPOSED';

create table waste_haul (
    id uuid primary key,
    community text not null,
    vehicle text not null,
    kind text not null,
    day date not null,
    bags int not null check (bags > 0),
    sealed_kg double precision not null,
    weight_kg double precision,
    loaded_by text not null,
    loaded_at timestamptz not null,
    recorded_at timestamptz not null,
    site text,
    disposed_kg double precision,
    disposed_by text,
    disposed_at timestamptz,
    disposal_recorded_at timestamptz,
    check ((site is null) = (disposal_recorded_at is null))
) with (fillfactor = 80);
create index waste_haul_of on waste_haul (community, id);
create index waste_haul_lately on waste_haul (community, disposal_recorded_at) where disposal_recorded_at is not null;

-- A vehicle carries one kind of waste a day.
create table waste_vehicle_day (
    community text not null,
    vehicle text not null,
    day date not null,
    kind text not null,
    primary key (community, vehicle, day)
);

create table waste_difference (
    haul uuid not null references waste_haul (id),
    step text not null check (step in ('LOADING', 'DISPOSAL')),
    community text not null,
    vehicle text not null,
    expected_kg double precision not null,
    actual_kg double precision not null,
    at timestamptz not null,
    primary key (haul, step)
);
create index waste_difference_of on waste_difference (community, at);

-- What was last said of a community's hour.
create table waste_said (
    community text primary key,
    state text not null,
    since timestamptz not null,
    version bigint not null
);
create index waste_said_danger on waste_said (community) where state <> 'GREEN';

-- A bag's chain of custody: sealed (1), hauled (2), disposed (3), each at most once.
create table waste_custody (
    seal_id text not null references waste_bag (seal_id),
    position int not null,
    from_party text not null,
    to_party text not null,
    act text not null,
    recorded_by text not null,
    weight_kg double precision,
    at timestamptz not null,
    recorded_at timestamptz not null,
    seal text not null,
    primary key (seal_id, position),
    check ((position, act) in ((1, 'SEALED'), (2, 'HAULED'), (3, 'DISPOSED')))
);

-- The promises that others build on, kept by the database whatever the service does.
create function waste_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'records of waste are never changed or deleted' using errcode = 'insufficient_privilege';
end $$;
create trigger waste_custody_is_kept before update or delete on waste_custody
    for each row execute function waste_is_kept();
create trigger waste_custody_is_not_emptied before truncate on waste_custody
    for each statement execute function waste_is_kept();
create trigger waste_difference_is_kept before update or delete on waste_difference
    for each row execute function waste_is_kept();
create trigger waste_bag_does_not_vanish before delete on waste_bag
    for each row execute function waste_is_kept();
create trigger waste_bag_is_not_emptied before truncate on waste_bag
    for each statement execute function waste_is_kept();
create trigger waste_haul_does_not_vanish before delete on waste_haul
    for each row execute function waste_is_kept();

-- A bag goes one step at a time and forward; what was sealed stays what it is.
create trigger waste_bag_goes_forward before update on waste_bag
    for each row when (
        (old.seal_id, old.community, old.point, old.kind, old.weight_kg, old.day, old.sealed_by, old.sealed_at,
            old.recorded_at)
        is distinct from
        (new.seal_id, new.community, new.point, new.kind, new.weight_kg, new.day, new.sealed_by, new.sealed_at,
            new.recorded_at)
        or (old.state, new.state) not in (('SEALED', 'HAULED'), ('HAULED', 'DISPOSED'))
        or (old.haul is not null and old.haul is distinct from new.haul)
    ) execute function waste_is_kept();
-- A haul changes once, by its disposal.
create trigger waste_haul_is_disposed_once before update on waste_haul
    for each row when (
        old.disposal_recorded_at is not null
        or (old.id, old.community, old.vehicle, old.kind, old.day, old.bags, old.sealed_kg, old.weight_kg,
            old.loaded_by, old.loaded_at, old.recorded_at)
        is distinct from
        (new.id, new.community, new.vehicle, new.kind, new.day, new.bags, new.sealed_kg, new.weight_kg,
            new.loaded_by, new.loaded_at, new.recorded_at)
    ) execute function waste_is_kept();

-- Also against a session that turns ordinary triggers off as a replica does.
alter table waste_custody enable always trigger waste_custody_is_kept;
alter table waste_custody enable always trigger waste_custody_is_not_emptied;
alter table waste_bag enable always trigger waste_bag_does_not_vanish;
alter table waste_bag enable always trigger waste_bag_is_not_emptied;
alter table waste_bag enable always trigger waste_bag_goes_forward;
alter table waste_haul enable always trigger waste_haul_does_not_vanish;
alter table waste_haul enable always trigger waste_haul_is_disposed_once;
revoke update, delete, truncate on waste_custody from public, current_user;
