package org.lastmetre.identity.sessions;

import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.tokens.Token;

/** Somebody who is in, and the token that says so. */
public record Session(Account account, Token token) {}
