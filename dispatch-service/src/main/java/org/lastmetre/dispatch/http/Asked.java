package org.lastmetre.dispatch.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Turns texts of a request into values; what has no meaning is refused by the name of its field. */
public final class Asked {
    private Asked() {}

    /** @throws Refusal 400 for a missing or malformed community */
    public static CommunityId community(String value) {
        if (value == null) {
            throw Refusal.invalid("community", "is required");
        }
        return value("community", value, CommunityId::new);
    }

    /** @return null when not given; a refusal for what is no date such as 2026-03-01 */
    public static LocalDate date(String value) {
        try {
            var date = value == null ? null : LocalDate.parse(value);
            if (date != null && (date.getYear() < 2000 || date.getYear() > 2999)) {
                throw Refusal.invalid("date", "is a date of this millennium");
            }
            return date;
        } catch (DateTimeException noDate) {
            throw Refusal.invalid("date", "is a date such as 2026-03-01");
        }
    }

    /** @return null when not given */
    public static <E extends Enum<E>> E oneOf(String field, String value, Class<E> type) {
        if (value == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(field, "is one of " + Arrays.toString(type.getEnumConstants())));
    }

    /** @return null when not given */
    public static Boolean flag(String field, String value) {
        if (value == null || value.equals("true") || value.equals("false")) {
            return value == null ? null : Boolean.valueOf(value);
        }
        throw Refusal.invalid(field, "is true or false");
    }

    /** @return null when not given */
    public static <V> V value(String field, String value, Function<String, V> make) {
        try {
            return value == null ? null : make.apply(value);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid(field, malformed.getMessage());
        }
    }

    /** For the id of a path: what can't be an id is one that does not exist. */
    public static <V> V inPath(String value, Function<String, V> make, Supplier<Refusal> unknown) {
        try {
            return make.apply(value);
        } catch (IllegalArgumentException malformed) {
            throw unknown.get();
        }
    }

    public static UUID run(String value) {
        return inPath(value, UUID::fromString, () -> Refusal.notFound("unknown-run", "there is no such run"));
    }
}
