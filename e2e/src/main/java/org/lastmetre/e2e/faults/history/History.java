package org.lastmetre.e2e.faults.history;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everything that clients did, and what they may say about it; written by many hands at once. */
public final class History {
    private final Queue<Operation> operations = new ConcurrentLinkedQueue<>();
    private final Queue<Claim> claims = new ConcurrentLinkedQueue<>();
    private final Queue<Scanned> scanned = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

    public void note(Operation operation) {
        operations.add(operation);
    }

    public void claim(Claim claim) {
        claims.add(claim);
    }

    public void scanned(Scanned scan) {
        scanned.add(scan);
    }

    /** An answer that no fault excuses, such as a 500 or a refusal without a reason. */
    public void surprise(String what) {
        surprises.add(what);
    }

    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    public List<Claim> claims() {
        return List.copyOf(claims);
    }

    public List<Claim> claims(Kind kind) {
        return claims.stream().filter(claim -> claim.kind() == kind).toList();
    }

    public List<Scanned> scanned() {
        return List.copyOf(scanned);
    }

    public List<String> surprises() {
        return List.copyOf(surprises);
    }
}
