package org.lastmetre.kit.commit;

/** A running transaction, handed from the desk to stores and announcers; what it is made of only the kit knows. */
public interface Tx {
    /** Runs after the commit and never after a rollback; must be short and not block. */
    void afterCommit(Runnable action);
}
