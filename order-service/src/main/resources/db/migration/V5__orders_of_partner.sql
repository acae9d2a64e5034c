-- An order is found by partner, test and reference. On an empty table the index of partner and test looks just as good to
-- the planner, and a plan that is kept would go on reading all orders of the partner for each new one. Without test among
-- its columns it can't be taken for that; whoever lists says which of the two is wanted.
-- Waiting for writers holds nobody up; what a start that was killed left half-built is made anew.
set lock_timeout = 0;
drop index concurrently if exists orders_of_partner;
create index concurrently orders_of_partner on orders (partner, id) where not test;
drop index concurrently if exists orders_of_trial;
create index concurrently orders_of_trial on orders (partner, id) where test;
drop index concurrently if exists orders_partner;
set lock_timeout = '3s';
