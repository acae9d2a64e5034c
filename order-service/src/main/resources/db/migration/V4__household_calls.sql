-- Calls of a household's building for sampling, numbered among the steps of its orders (household_counter); kept for a week.
create table household_call (
    household text not null,
    household_version bigint not null,
    session_id uuid not null,
    called_at timestamptz not null,
    told_at timestamptz not null default now(),
    primary key (household, household_version)
);
create index household_call_by_age on household_call (told_at);
