package org.lastmetre.e2e.identity;

/** The gateway gave an account no token; says which account, never its secret. */
public final class NotSignedIn extends RuntimeException {
    private static final int AWAY = 503;

    private final int status;

    NotSignedIn(Account account, int status, String answer) {
        super("the sign-in of " + account + " answered " + status + ": " + answer);
        this.status = status;
    }

    NotSignedIn(Account account, Throwable cause) {
        super("the sign-in of " + account + " was not answered", cause);
        this.status = AWAY;
    }

    /** What the gateway answered; 503 when it didn't. */
    public int status() {
        return status;
    }
}
