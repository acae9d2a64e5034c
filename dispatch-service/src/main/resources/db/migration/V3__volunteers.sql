create table volunteer (
    id text primary key,
    community text not null,
    name text not null,
    roles text[] not null,
    grids text[] not null,
    buildings text[] not null,
    carries_kg double precision not null,
    on_duty boolean not null,
    work_date date,
    work_packages int not null default 0,
    task_version bigint not null default 0
) with (fillfactor = 80);
create index volunteer_of on volunteer (community, id);
create index volunteer_on_duty on volunteer (community) where on_duty;
