-- Until grid is known the door is in review; building, unit and room are then only what the sender said.
create table orders (
    id uuid primary key,
    community text not null,
    partner text not null,
    external_reference text not null,
    category text not null,
    kind text not null,
    status text not null,
    building text,
    unit text,
    room text,
    grid text,
    address_text text,
    review_reason text,
    note text,
    weight_kg float8,
    lines text not null,
    content_hash text not null,
    cancelling boolean not null default false,
    placed_at timestamptz not null,
    updated_at timestamptz not null,
    version bigint not null,
    constraint orders_reference unique (partner, external_reference)
) with (fillfactor = 80);
create index orders_community on orders (community, id);
create index orders_household on orders (community, building, unit, room, id);
create index orders_partner on orders (partner, id);
create index orders_review on orders (community, placed_at, id) where grid is null;

-- One package; order_id is null for one that came without, or before, its order.
create table package (
    code text primary key,
    community text not null,
    order_id uuid,
    number smallint not null,
    weight_kg float8,
    sorting_stage text not null default 'ANNOUNCED',
    sorting_version bigint not null default 0,
    dispatch_stage text,
    dispatch_version bigint,
    attempts smallint not null default 0,
    arrived boolean not null default false
) with (fillfactor = 80);
create index package_order on package (order_id, number) where order_id is not null;

-- How many steps a household has seen; its number gives its live stream ids without gaps.
create table household_counter (
    household text primary key,
    version bigint not null
) with (fillfactor = 70);

-- Append only. progress: announced,received,awaiting,shelved,out,delivered,returned,withdrawn
create table timeline (
    order_id uuid not null,
    version bigint not null,
    at timestamptz not null,
    type text not null,
    detail text,
    status text not null,
    progress text not null,
    household text,
    household_version bigint,
    primary key (order_id, version)
);
create unique index timeline_household on timeline (household, household_version) where household is not null;

-- Parcels without an order whose door a human has to find, or has found (then grid is set).
create table held_parcel (
    code text primary key,
    community text not null,
    reason text not null,
    text text,
    since timestamptz not null,
    building text,
    unit text,
    room text,
    grid text,
    version bigint not null
);
create index held_parcel_review on held_parcel (community, since, code) where grid is null;
