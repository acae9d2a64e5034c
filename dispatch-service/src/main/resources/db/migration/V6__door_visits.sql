-- Doors that a volunteer shall look at. Who lives there and why it is wanted only medical knows.
create table door_visit (
    id uuid primary key,
    community text not null,
    building text not null,
    unit text not null,
    room text not null,
    grid text,
    state text not null,
    answered boolean,
    requested_at timestamptz not null,
    heard bigint not null,
    version bigint not null
) with (fillfactor = 80);
create index door_visit_open on door_visit (community) where state = 'OPEN';
