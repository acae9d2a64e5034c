-- The open lists of a person are looked up whenever a list is asked for; trips that are over are many.
create index concurrently if not exists trip_open_list on trip (person)
    where kind = 'MEDICINE' and state not in ('CLOSED', 'CANCELLED');
