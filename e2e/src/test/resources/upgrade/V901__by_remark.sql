-- Built while everybody writes; so it can't be in a transaction.
create index concurrently if not exists orders_by_remark on orders (remark, placed_at);
