-- Who lists the orders of one status wants few out of all of a community's, often none: without this all of them are read.
-- The price is that a change of status can't be an update in place any more.
set lock_timeout = 0;
drop index concurrently if exists orders_of_status;
create index concurrently orders_of_status on orders (community, status, id);
set lock_timeout = '3s';
