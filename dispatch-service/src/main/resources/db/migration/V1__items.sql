-- Packages as dispatch knows them. A row is changed some eight times in its life: space for updates in place.
create table item (
    code text primary key,
    community text not null,
    order_id uuid,
    category text not null,
    building text,
    unit text,
    room text,
    grid text,
    kilograms double precision not null,
    note text,
    stage text not null,
    batch_id uuid,
    run_id uuid,
    volunteer text,
    holder text not null,
    links int not null,
    seal text not null,
    attempts int not null,
    received_at timestamptz,
    changed_at timestamptz not null,
    retry_from timestamptz,
    version bigint not null,
    heard bigint not null
) with (fillfactor = 80);

-- What is counted again and again: packages that are not finished.
create index item_unfinished on item (community, category, stage, building)
    where stage not in ('DELIVERED', 'RETURNED', 'WITHDRAWN');
create index item_ready on item (community) where stage in ('SEALED', 'FAILED');
create index item_finished on item (community, stage, changed_at) where stage in ('DELIVERED', 'RETURNED');
create index item_delivered on item (changed_at) where stage = 'DELIVERED';

-- Who gave what to whom. Links are only ever added.
create table custody (
    package_code text not null,
    position int not null,
    from_party text not null,
    to_party text not null,
    what text not null,
    recorded_by text,
    note text,
    scan_id text,
    at timestamptz not null,
    recorded_at timestamptz not null,
    seal text not null,
    primary key (package_code, position)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'records of custody are never changed or deleted' using errcode = 'insufficient_privilege';
end $$;

create trigger custody_is_kept before update or delete on custody
    for each row execute function refuse_change();
create trigger custody_is_not_emptied before truncate on custody
    for each statement execute function refuse_change();
-- Also against a session that turns ordinary triggers off as a replica does.
alter table custody enable always trigger custody_is_kept;
alter table custody enable always trigger custody_is_not_emptied;
revoke update, delete, truncate on custody from public, current_user;
