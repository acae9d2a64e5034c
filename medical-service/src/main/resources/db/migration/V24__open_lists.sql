-- The open lists of a person are looked up whenever a list is asked for; trips that are over are many.
-- Waiting for writers holds nobody up; what a start that was killed left half-built is made anew.
set lock_timeout = 0;
drop index concurrently if exists trip_open_list;
create index concurrently trip_open_list on trip (person)
    where kind = 'MEDICINE' and state not in ('CLOSED', 'CANCELLED');
set lock_timeout = '3s';
