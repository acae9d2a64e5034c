-- Since when the reserve is low; null while it is kept, and for what was said before this was kept.
alter table medical_community add column reserve_since timestamptz;
