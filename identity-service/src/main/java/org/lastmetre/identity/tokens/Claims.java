package org.lastmetre.identity.tokens;

import java.time.Instant;
import java.util.UUID;
import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.accounts.Credential;

/** What a token says: whose it is, from which credential, its own id, and from when to when it is good. */
record Claims(Account account, Credential credential, UUID id, Instant issuedAt, Instant expiresAt) {}
