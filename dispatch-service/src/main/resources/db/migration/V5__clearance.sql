create table clearance_community (
    community text primary key,
    certified_through date
);

create table extra_call (
    community text primary key,
    called_at timestamptz not null
);

-- What was told of a day: its risk, and in the end its certificate.
create table clearance_day (
    community text not null,
    date date not null,
    state text not null,
    version bigint not null,
    certified_at timestamptz,
    delivered int,
    returned int,
    left_codes text[],
    left_reasons text[],
    primary key (community, date)
);
