create table run (
    id uuid primary key,
    community text not null,
    grid text not null,
    runner text not null,
    state text not null,
    version bigint not null,
    planned_at timestamptz not null
);
create index run_of on run (community, id);
-- Nobody carries two runs at a time.
create unique index run_under_way on run (runner) where state <> 'COMPLETED';
create index run_under_way_in on run (community) where state <> 'COMPLETED';

create table run_stop (
    run_id uuid not null references run (id),
    building text not null,
    position int not null,
    volunteer text not null,
    state text not null,
    pending int not null,
    sent int,
    accepted int,
    difference text,
    handed_over_at timestamptz,
    primary key (run_id, building)
);
create index run_stop_open on run_stop (volunteer) where state <> 'DONE';
create index run_stop_differs on run_stop (run_id, building) where difference is not null;

create table run_package (
    run_id uuid not null references run (id),
    building text not null,
    position int not null,
    code text not null,
    primary key (run_id, building, position)
);
