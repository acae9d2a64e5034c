-- Built while everybody writes; so it can't be in a transaction.
set lock_timeout = 0;
drop index concurrently if exists orders_by_remark;
create index concurrently orders_by_remark on orders (remark, placed_at);
set lock_timeout = '3s';
