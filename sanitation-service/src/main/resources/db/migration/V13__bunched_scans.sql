-- Which scans came before the gap to a round had passed: few, found by the day, and gone with their rounds.
create table sanitation_bunched_scan (
    scan_id text primary key,
    round uuid not null,
    community text not null,
    scan_date date not null,
    scanned_at timestamptz not null
);
create index sanitation_bunched_scan_of on sanitation_bunched_scan (community, scan_date);
create index sanitation_bunched_scan_round on sanitation_bunched_scan (round, scan_date);
