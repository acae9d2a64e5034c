-- What others ask to have disinfected: a returned vehicle and a held building once a cause, what came back from doors
-- together as long as it waits.
create table disinfection_task (
    id uuid primary key,
    community text not null,
    kind text not null,
    subject text not null,
    cause bigint not null,
    quantity int not null,
    priority int not null,
    asked_at timestamptz not null,
    due_at timestamptz not null,
    state text not null,
    agent text,
    mg_per_litre int,
    litres double precision,
    done_by text,
    done_at timestamptz,
    version bigint not null
) with (fillfactor = 80);
create unique index disinfection_task_once on disinfection_task (community, kind, subject, cause)
    where kind <> 'RETURNED_GOODS';
create unique index disinfection_task_goods on disinfection_task (community, kind)
    where kind = 'RETURNED_GOODS' and state = 'OPEN';
create index disinfection_task_open on disinfection_task (priority, due_at, id) where state = 'OPEN';
create index disinfection_task_of on disinfection_task (community, priority, due_at, id);
