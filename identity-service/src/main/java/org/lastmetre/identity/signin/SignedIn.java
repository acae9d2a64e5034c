package org.lastmetre.identity.signin;

import org.lastmetre.identity.accounts.Account;
import org.lastmetre.identity.accounts.Credential;

/** Who it is, and by what. */
public record SignedIn(Account account, Credential credential) {}
