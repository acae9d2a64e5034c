package org.lastmetre.kit.commit;

/** What makes a request the same request: a scope (caller and call, or "scan") and the key the client gave. */
public record RequestKey(String scope, String key) implements Comparable<RequestKey> {
    @Override
    public int compareTo(RequestKey other) {
        var byScope = scope.compareTo(other.scope);
        return byScope != 0 ? byScope : key.compareTo(other.key);
    }
}
