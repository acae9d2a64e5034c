-- What is swept is found by its age. The block ranges of the first indexes were of no use any more once pages of swept rows
-- were written anew: a range only ever widens, so all of them began with something old, and each sweep read the whole table.
-- Times only rise, so that a new row goes to the last page of its index, which is in memory.
-- The number is above those that any service had: versions that don't know this file pass over it (docs/operations.md).
set lock_timeout = 0;
drop index concurrently if exists inbox_by_age;
create index concurrently inbox_by_age on inbox (at);
drop index concurrently if exists remembered_answer_by_age;
create index concurrently remembered_answer_by_age on remembered_answer (at);
set lock_timeout = '3s';
