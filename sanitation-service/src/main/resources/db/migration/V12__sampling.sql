create table sampling_session (
    id uuid primary key,
    community text not null,
    grid text not null,
    starts_at timestamptz not null,
    per_hour int not null check (per_hour > 0),
    queue_at_most int not null check (queue_at_most > 0),
    opened_by text not null,
    closed_at timestamptz,
    version bigint not null
) with (fillfactor = 50);
create index sampling_session_of on sampling_session (community, id);
-- One session of a grid at a time.
create unique index sampling_session_open on sampling_session (community, grid) where closed_at is null;

-- The buildings of a session in the order they are called in, each with its counts of households.
create table sampling_line (
    session uuid not null references sampling_session (id),
    building text not null,
    position int not null,
    households int not null,
    slot_at timestamptz not null,
    called_at timestamptz,
    present int not null default 0,
    absent int not null default 0,
    doorstep_wanted int not null default 0,
    doorstep_done int not null default 0,
    primary key (session, building),
    check (present + absent + doorstep_wanted + doorstep_done <= households)
) with (fillfactor = 50);
create index sampling_line_uncalled on sampling_line (slot_at) where called_at is null;

-- What is known of a household, never of a person.
create table sampling_household (
    session uuid not null,
    building text not null,
    unit text not null,
    room text not null,
    outcome text not null,
    recorded_by text not null,
    at timestamptz not null,
    recorded_at timestamptz not null,
    primary key (session, building, unit, room),
    foreign key (session, building) references sampling_line (session, building)
) with (fillfactor = 80);

create table sampling_step (
    session uuid not null references sampling_session (id),
    version bigint not null,
    type text not null,
    building text,
    households int not null,
    present int not null,
    absent int not null,
    doorstep_wanted int not null,
    doorstep_done int not null,
    at timestamptz not null,
    primary key (session, version)
);
