-- A sweep begins at the old end of an index and passes over what was swept since the last vacuum. So that comes after one row
-- in fifty, not after one in five.
alter table inbox set (autovacuum_vacuum_scale_factor = 0.02);
alter table remembered_answer set (autovacuum_vacuum_scale_factor = 0.02);
