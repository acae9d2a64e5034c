-- What was committed and is not published yet. The columns up to payload are those of Debezium's outbox event router.
create table outbox (
    position bigint generated always as identity primary key,
    id uuid not null,
    aggregatetype text not null,
    aggregateid text not null,
    type text not null,
    headers text not null,
    payload bytea not null,
    shard smallint not null,
    created_at timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_cost_delay = 0);

-- A relay holds the shards whose rows it has locked.
create table outbox_shard (shard smallint primary key);
insert into outbox_shard select generate_series(0, 7);

-- The events whose effects are committed.
create table inbox (
    topic text not null,
    event_id uuid not null,
    at timestamptz not null default now(),
    primary key (topic, event_id)
);
create index inbox_by_age on inbox using brin (at);

create table dead_letter (
    id uuid primary key,
    topic text not null,
    key text,
    type text not null,
    headers text not null,
    payload bytea not null,
    reason text not null,
    at timestamptz not null,
    replayed boolean not null default false
);
create index dead_letter_waiting on dead_letter (at) where not replayed;

-- Answers given under a key, committed with the effects they tell of.
create table remembered_answer (
    scope text not null,
    key text not null,
    digest text not null,
    status int not null,
    location text,
    etag text,
    body text not null,
    at timestamptz not null default now(),
    primary key (scope, key)
);
create index remembered_answer_by_age on remembered_answer using brin (at);
