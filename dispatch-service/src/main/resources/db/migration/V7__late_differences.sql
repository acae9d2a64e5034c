-- Hand-overs that differed are looked at by when they did.
create index run_stop_differed on run_stop (handed_over_at) where difference is not null;
