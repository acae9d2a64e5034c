-- A package as sorting knows it, from its announcement or its arrival on.
create table parcel (
    code text primary key,
    community text not null,
    order_id uuid,
    category text not null,
    building text,
    unit text,
    room text,
    grid text,
    weight_kg double precision,
    note text,
    stage text not null,
    review text,
    disinfected boolean not null default false,
    surplus boolean not null default false,
    batch_id uuid,
    received_at timestamptz,
    day date not null,
    received boolean not null default false,
    finished_on date,
    version bigint not null,
    dispatch_version bigint not null default 0
) with (fillfactor = 80);
create index parcel_of_order on parcel (order_id) where order_id is not null;
create index parcel_by_day on parcel (community, day);
create index parcel_unfinished on parcel (community, code) where finished_on is null;

-- What happened to a package, oldest first; only ever appended to.
create table parcel_history (
    position bigint generated always as identity primary key,
    code text not null,
    at timestamptz not null,
    what text not null,
    detail text
);
create index parcel_history_by_code on parcel_history (code, position);

create table batch (
    id uuid primary key,
    community text not null,
    building text not null,
    category text not null,
    grid text not null,
    state text not null,
    packages int not null,
    grams bigint not null,
    opened_at timestamptz not null,
    seal_reason text,
    call_id uuid,
    sealed_at timestamptz,
    version bigint not null
) with (fillfactor = 80);
create unique index batch_open on batch (community, building, category) where state = 'OPEN';
create index batch_by_community on batch (community, id);

create table batch_content (
    batch_id uuid not null,
    code text not null,
    order_id uuid,
    unit text not null,
    room text not null,
    weight_kg double precision,
    note text,
    received_at timestamptz,
    primary key (batch_id, code)
);

create table pace (
    community text primary key,
    light boolean not null,
    version bigint not null
);

-- The certificate of a day's sums, as it was published.
create table reconciled_day (
    community text not null,
    date date not null,
    version bigint not null,
    primary key (community, date)
);
