-- Who takes a package from a batch that somebody else is sealing at that moment decided by what was true before: the transaction
-- is to be tried again (40001, serialization_failure), and then finds the batch sealed.
create or replace function refuse_sealed_content() returns trigger language plpgsql as $$
begin
    if exists (select 1 from batch where id = old.batch_id and state = 'SEALED') then
        raise exception 'batch % is sealed and never changes', old.batch_id using errcode = 'serialization_failure';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
