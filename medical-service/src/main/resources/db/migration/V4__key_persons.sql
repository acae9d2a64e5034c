-- The ledger of those who must not be forgotten. Who they are and why they are in it is sealed; short_at says when
-- something has to be bought, not what.
create table key_person (
    id text primary key,
    community text not null,
    building text not null,
    unit text not null,
    room text not null,
    call_daily boolean not null,
    content bytea not null,
    key text not null,
    short_at timestamptz,
    version bigint not null
) with (fillfactor = 80);
create index key_person_of on key_person (community, id);
create index key_person_to_call on key_person (community) where call_daily;
create index key_person_short on key_person (short_at) where short_at is not null;

create table check_in_caller (
    id text primary key,
    community text not null,
    on_duty boolean not null
);
create index check_in_caller_of on check_in_caller (community, id);

create table check_in_day (
    community text not null,
    date date not null,
    ends_at timestamptz not null,
    ended_at timestamptz,
    primary key (community, date)
);
create index check_in_day_open on check_in_day (ends_at) where ended_at is null;

-- One check-in a person and day. How they said they are is sealed, and forgotten after a while.
create table check_in (
    id uuid primary key,
    person text not null references key_person (id),
    community text not null,
    date date not null,
    building text not null,
    unit text not null,
    room text not null,
    grid text,
    caller text,
    state text not null,
    in_vain int not null,
    next_at timestamptz,
    told_at timestamptz,
    told_by text,
    condition bytea,
    key text,
    reason text,
    since timestamptz not null,
    version bigint not null,
    unique (person, date)
) with (fillfactor = 80);
create index check_in_of on check_in (community, date, id);
create index check_in_visits on check_in (next_at) where state = 'VISIT';
create index check_in_missed on check_in (community, date) where state = 'ESCALATED';
create index check_in_to_forget on check_in (date) where condition is not null;
