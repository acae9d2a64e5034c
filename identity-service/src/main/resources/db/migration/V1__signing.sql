-- The keys that tokens are signed with, as PKCS #8; the public half is derived.
create table signing_key (
    kid text primary key,
    private_key bytea not null,
    created_at timestamptz not null,
    signs_from timestamptz not null
);
