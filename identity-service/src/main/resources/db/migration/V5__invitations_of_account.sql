-- Who is revoked has the invitations ended that nobody has come in with.
create index invitation_open_of on invitation (account_name) where redeemed_at is null and revoked_at is null;
