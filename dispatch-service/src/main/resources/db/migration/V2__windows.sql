-- Up to when the openings of a community's windows were looked at.
create table window_look (
    community text primary key,
    looked_until timestamptz not null
);

-- Windows that were said to have opened; wave is the number of the last wave called, 0 before the first.
create table window_day (
    id text primary key,
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    wave int not null default 0,
    closed boolean not null default false
);
create index window_open on window_day (id) where not closed;

create table pace (
    community text primary key,
    pace text not null,
    changed_at timestamptz not null
);

-- Numbers what dispatch says of a community: calls and pace.
create table community_number (
    community text primary key,
    number bigint not null
);
