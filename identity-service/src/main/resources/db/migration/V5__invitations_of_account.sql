-- Who is revoked has the invitations ended that nobody has come in with.
set lock_timeout = 0;
drop index concurrently if exists invitation_open_of;
create index concurrently invitation_open_of on invitation (account_name) where redeemed_at is null and revoked_at is null;
set lock_timeout = '3s';
