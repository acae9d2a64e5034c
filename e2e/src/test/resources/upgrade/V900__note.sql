-- What a next version might bring, for UpgradeJourney alone: a column that the version before knows nothing of.
alter table orders add column remark text not null default '';
