-- Hand-overs that differed are looked at by when they did.
set lock_timeout = 0;
drop index concurrently if exists run_stop_differed;
create index concurrently run_stop_differed on run_stop (handed_over_at) where difference is not null;
set lock_timeout = '3s';
