-- A community's day that is over for good is one row, with a column's values of all its rounds side by side: a year of a city
-- is a million rows that compress to a few kilobytes each, and not two hundred million.
create table sanitation_past_day (
    date date not null,
    community text not null,
    ids uuid[] not null,
    sites text[] not null,
    kinds text[] not null,
    buildings text[] not null,
    grids text[] not null,
    due_from timestamptz[] not null,
    due_to timestamptz[] not null,
    ends_at timestamptz[] not null,
    states text[] not null,
    agents text[] not null,
    mg_per_litre int[] not null,
    litres double precision[] not null,
    done_by text[] not null,
    done_at timestamptz[] not null,
    reasons text[] not null,
    versions bigint[] not null,
    primary key (date, community)
);

-- What a day's rounds were, whether it is packed or not; to be asked for a date and a community.
create view sanitation_any_round as
    select id, community, date, site, kind, building, grid, due_from, due_to, ends_at, state, agent, mg_per_litre, litres,
        done_by, done_at, reason, version
    from sanitation_round
    union all
    select r.id, p.community, p.date, r.site, r.kind, r.building, r.grid, r.due_from, r.due_to, r.ends_at, r.state, r.agent,
        r.mg_per_litre, r.litres, r.done_by, r.done_at, r.reason, r.version
    from sanitation_past_day p cross join lateral unnest(p.ids, p.sites, p.kinds, p.buildings, p.grids, p.due_from, p.due_to,
        p.ends_at, p.states, p.agents, p.mg_per_litre, p.litres, p.done_by, p.done_at, p.reasons, p.versions)
        as r(id, site, kind, building, grid, due_from, due_to, ends_at, state, agent, mg_per_litre, litres, done_by, done_at,
            reason, version);
