package org.lastmetre.medical.privacy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that medical detail is sealed with: the first seals, any of them opens. */
public final class KeyRing {
    private final Map<String, DataKey> keys = new LinkedHashMap<>();
    private final DataKey current;

    private KeyRing(List<DataKey> all) {
        for (var key : all) {
            if (keys.put(key.id(), key) != null) {
                throw new IllegalArgumentException("two keys have the id " + key.id());
            }
        }
        this.current = all.get(0);
    }

    /** @param text such as {@code k2:secret,k1:secret} */
    public static KeyRing of(String text) {
        return new KeyRing(Arrays.stream(text.split(",")).map(KeyRing::key).toList());
    }

    private static DataKey key(String text) {
        var parts = text.strip().split(":", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("a key is written as id:secret");
        }
        return DataKey.of(parts[0], parts[1]);
    }

    DataKey current() {
        return current;
    }

    Optional<DataKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }
}
