-- Orders placed with a test key are kept beside the live ones: test is in every key and every question that leads to them.
-- Their packages are in package too, under test/<partner>/<code>: a code has no slash, so that no live one is ever met.
alter table orders add column test boolean not null default false;
alter table orders drop constraint orders_reference;
alter table orders add constraint orders_reference unique (partner, test, external_reference);

drop index orders_partner;
create index orders_partner on orders (partner, test, id);
drop index orders_review;
create index orders_review on orders (community, placed_at, id) where grid is null and not test;
