-- Who did what, as all services tell it. Entries are only ever added.
create table audit_entry (
    position bigint generated always as identity primary key,
    at timestamptz not null,
    recorded_at timestamptz not null default now(),
    service text not null,
    account text not null,
    role text not null,
    call text not null,
    about text,
    status int not null
);
create index audit_by_time on audit_entry (at, position);
create index audit_of_account on audit_entry (account, at, position);
create index audit_about on audit_entry (about, at, position) where about is not null;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the trail is never changed or deleted' using errcode = 'insufficient_privilege';
end $$;

create trigger audit_is_kept before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_is_not_emptied before truncate on audit_entry
    for each statement execute function refuse_change();
-- Also against a session that turns ordinary triggers off as a replica does.
alter table audit_entry enable always trigger audit_is_kept;
alter table audit_entry enable always trigger audit_is_not_emptied;
revoke update, delete, truncate on audit_entry from public, current_user;
