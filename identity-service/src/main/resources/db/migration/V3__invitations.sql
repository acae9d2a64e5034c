-- Codes that let somebody in once. Only their hashes are kept.
create table invitation (
    id uuid primary key,
    code_hash text not null unique,
    account_name text not null,
    role text not null,
    session_until timestamptz,
    invited_by text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    redeemed_at timestamptz,
    revoked_at timestamptz
);
create index invitation_by_age on invitation (created_at, id);
