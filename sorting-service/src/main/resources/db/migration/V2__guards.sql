-- What an open batch still waits for is counted shelf by shelf.
create index parcel_expected on parcel (community, building, category) where stage in ('ANNOUNCED', 'AWAITING', 'HELD');

-- The promises that others build on, kept by the database whatever the service does:
-- a closed batch never changes,
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is closed or kept for good and never changes', tg_table_name;
end $$;
create trigger batch_closed before update on batch
    for each row when (old.state <> 'OPEN') execute function refuse_change();
create trigger batch_kept before delete on batch for each row execute function refuse_change();

-- neither do its contents, and a package is in one batch only,
create unique index batch_content_once on batch_content (code);
create function refuse_sealed_content() returns trigger language plpgsql as $$
begin
    if exists (select 1 from batch where id = old.batch_id and state = 'SEALED') then
        raise exception 'batch % is sealed and never changes', old.batch_id;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger batch_content_sealed before update or delete on batch_content
    for each row execute function refuse_sealed_content();

-- a batch says how many packages are in it (batches are written first, so nothing slips into a sealed one),
create function refuse_wrong_count() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from (select distinct batch_id from added) a left join batch b on b.id = a.batch_id
        where b.packages is distinct from (select count(*) from batch_content c where c.batch_id = a.batch_id)
    ) then
        raise exception 'a batch does not count what is in it';
    end if;
    return null;
end $$;
create trigger batch_content_counted after insert on batch_content
    referencing new table as added for each statement execute function refuse_wrong_count();

-- and what happened to a package stays written down.
create trigger parcel_history_kept before update or delete on parcel_history
    for each row execute function refuse_change();
create trigger parcel_history_whole before truncate on parcel_history
    for each statement execute function refuse_change();
