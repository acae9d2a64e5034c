-- For which day, and by which version of the community's document, rounds were planned last.
alter table sanitation_community add column planned_date date, add column planned_version bigint;

-- A year of a city is two hundred million of these: what is asked all the time (what is due, what is over, what was missed)
-- has partial indexes that are as small as what is open, and what is ordered by day grows at its end.
create table sanitation_round (
    id uuid primary key,
    community text not null,
    date date not null,
    site text not null,
    kind text not null,
    building text,
    grid text,
    due_from timestamptz not null,
    due_to timestamptz not null,
    ends_at timestamptz not null,
    state text not null,
    agent text,
    mg_per_litre int,
    litres double precision,
    done_by text,
    done_at timestamptz,
    reason text,
    version bigint not null
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02);
create unique index sanitation_round_of on sanitation_round (date, community, site, due_from);
create index sanitation_round_open on sanitation_round (community, due_from) where state = 'DUE';
create index sanitation_round_ends on sanitation_round (ends_at) where state = 'DUE';
create index sanitation_round_missed on sanitation_round (community, date) where state = 'MISSED';
