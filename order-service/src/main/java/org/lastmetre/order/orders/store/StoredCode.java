package org.lastmetre.order.orders.store;

import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.order.orders.Codespace;

/**
 * A package code as it is kept: a live one as it is, one of a trial behind {@code test/<partner>/}. No code has a slash, so
 * that what sorting and dispatch speak of is never one of a trial, without a word in any statement about live packages;
 * with a column in the key, the statement that forgets it would mix the two.
 */
final class StoredCode {
    private static final char SLASH = '/';

    private StoredCode() {}

    static String of(Codespace space, PackageCode code) {
        return space.isLive() ? code.value() : "test" + SLASH + space.trial() + SLASH + code;
    }

    static PackageCode parse(String stored) {
        return new PackageCode(stored.substring(stored.lastIndexOf(SLASH) + 1));
    }
}
