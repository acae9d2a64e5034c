package org.lastmetre.kit.commit;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lastmetre.kit.refusal.Refusal;

/** The answers given under a key, kept together with the effects they tell of. */
public interface Remembered {
    /** One answer to keep under all its keys. */
    record Entry(List<RequestKey> keys, String digest, Answer answer) {}

    /** Somebody committed the same key first; the transaction has to be run again to give that answer. */
    final class TakenMeanwhile extends RuntimeException {
        public TakenMeanwhile(Throwable cause) {
            super("the key was used by a request at the same moment", cause);
        }
    }

    /** The answers already given under these keys. */
    Uni<Map<RequestKey, Entry>> find(Tx tx, List<RequestKey> keys);

    /** Somebody works under the same key; nobody waits for that in the database, where connections are few. */
    final class UnderWay extends RuntimeException {
        public UnderWay() {
            super("a request with this key is under way");
        }
    }

    /** Keeps the keys from everybody else who reserves until the transaction ends; fails with {@link UnderWay} if one is. */
    Uni<Void> reserve(Tx tx, List<RequestKey> keys);

    /** Keeps the answers; fails with {@link TakenMeanwhile} if one of the keys was committed meanwhile. */
    Uni<Void> keep(Tx tx, List<Entry> entries);

    default Uni<Optional<Reply>> find(Tx tx, Once<?> once) {
        return find(tx, once.keys()).map(known -> replay(known, once));
    }

    /** @throws Refusal if a key was used with another body */
    static Optional<Reply> replay(Map<RequestKey, Entry> known, Once<?> once) {
        return once.keys().stream()
                .filter(known::containsKey)
                .map(known::get)
                .findFirst()
                .map(entry -> {
                    if (!entry.digest().equals(once.digest())) {
                        throw Refusal.unprocessable(
                                "key-reused", "this Idempotency-Key or scanId was used before with another body");
                    }
                    return new Reply(entry.answer(), true);
                });
    }
}
