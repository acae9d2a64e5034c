-- Who lists the orders of one status, or of one building, wants few out of all of a community's, often none: without these
-- all of them are read. The price of the first is that a change of status can't be an update in place any more.
set lock_timeout = 0;
drop index concurrently if exists orders_of_status;
create index concurrently orders_of_status on orders (community, status, id);
drop index concurrently if exists orders_of_building;
create index concurrently orders_of_building on orders (community, building, id);
set lock_timeout = '3s';
