-- Who buys the list of a request. Where it is bought may tell of the illness: it is sealed, and erased with the request.
create table medicine_purchase (
    request uuid primary key references trip (id),
    buyer text not null,
    stage text not null,
    claimed_at timestamptz,
    purchased_at timestamptz,
    pharmacy bytea,
    pharmacy_key text
) with (fillfactor = 80);
create index medicine_purchase_to_erase on medicine_purchase (request) where pharmacy is not null;

create table medicine_parcel (
    code text primary key,
    request uuid not null references medicine_purchase (request),
    whereabouts text not null,
    version bigint not null
) with (fillfactor = 80);
create index medicine_parcel_of on medicine_parcel (request, code);

-- Who takes what, sealed; unit, room and the person's mark are erased with it some time after the end.
create table prescription (
    id text primary key,
    community text not null,
    building text not null,
    unit text,
    room text,
    mark text,
    content bytea,
    content_key text,
    recurring boolean not null,
    due_at timestamptz,
    ended_at timestamptz,
    version bigint not null
) with (fillfactor = 80);
create index prescription_of on prescription (community, id);
create index prescription_due on prescription (due_at) where due_at is not null;
create index prescription_to_erase on prescription (ended_at) where mark is not null;
