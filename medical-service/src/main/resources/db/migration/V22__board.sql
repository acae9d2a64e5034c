-- Since when the reserve is low; null while it is kept, and for what was said before this was kept.
alter table medical_community add column reserve_since timestamptz;

-- What the board shows of appointments.
create index occurrence_to_come on occurrence (community, starts_at) where state in ('HELD', 'WITHOUT_VEHICLE');
