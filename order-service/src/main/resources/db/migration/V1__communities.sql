create table community (
    id text primary key,
    version bigint not null,
    time_zone text not null,
    document text not null,
    defined_at timestamptz not null
);

-- Only buildings of which somebody said something; rows of buildings that left the directory stay, for their version.
create table building_containment (
    community text not null,
    building text not null,
    state text not null,
    reason text,
    since timestamptz not null,
    version bigint not null,
    primary key (community, building)
);
