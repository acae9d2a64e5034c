-- What a community has of each agent, and how much of it was used on which day.
create table disinfection_agent (
    community text not null,
    id text not null,
    litres double precision not null,
    litres_per_use double precision not null,
    changed_at timestamptz not null,
    version bigint not null,
    primary key (community, id)
) with (fillfactor = 70);

create table disinfection_agent_use (
    community text not null,
    agent text not null,
    date date not null,
    litres double precision not null,
    uses int not null,
    primary key (community, date, agent)
) with (fillfactor = 70);
