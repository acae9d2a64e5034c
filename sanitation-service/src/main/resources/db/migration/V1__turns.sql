-- The lock of a community's row is its turn: one transaction at a time decides about its rounds.
create table sanitation_community (
    community text primary key
);
