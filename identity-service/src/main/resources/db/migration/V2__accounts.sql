-- Who may come in. An account is never deleted: the trail names it.
create table account (
    id uuid primary key,
    name text not null unique,
    role text not null,
    display_name text,
    state text not null,
    reason text,
    created_at timestamptz not null,
    version bigint not null
);
create index account_of_role on account (role, name);
create index account_active_admin on account (id) where role = 'ADMIN' and state = 'ACTIVE';

-- What an account proves itself with, and what tokens come from (claim sid). Only hashes are kept. No foreign key: the
-- accounts of a rehearsal have no row.
create table credential (
    id uuid primary key,
    account uuid not null,
    account_name text not null,
    kind text not null,
    hash text,
    hint text,
    label text,
    mode text not null,
    scopes text[] not null,
    created_at timestamptz not null,
    expires_at timestamptz,
    revoked_at timestamptz
) with (fillfactor = 80);
create index credential_of on credential (account, kind, id) where revoked_at is null;
create index credential_keys on credential (account_name, id) where kind = 'API_KEY';
create unique index credential_by_hash on credential (hash) where kind = 'API_KEY';
create index credential_sessions on credential (expires_at) where kind = 'SESSION';
create index credential_ending on credential (expires_at) where revoked_at is null and expires_at is not null;

-- Tokens that were given back before their time, until they would have ended anyway.
create table revoked_token (
    jti text primary key,
    expires_at timestamptz not null
);
create index revoked_token_by_end on revoked_token (expires_at);
