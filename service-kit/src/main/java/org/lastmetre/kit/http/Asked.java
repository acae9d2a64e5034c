package org.lastmetre.kit.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Turns texts of a request into values; what has no meaning is refused by the name of its field. */
public final class Asked {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

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
            if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
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

    /** @return null when not given; a refusal for control characters, which the database can't take */
    public static String text(String field, String value) {
        if (value != null && value.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid(field, "has no control characters");
        }
        return value;
    }

    /** @return 50 when not given */
    public static int limit(String value) {
        try {
            return Paging.limit(value == null ? null : Integer.valueOf(value));
        } catch (NumberFormatException noNumber) {
            throw Refusal.invalid("limit", "is a whole number");
        }
    }

    /** @return the position that a list goes on after, null for its beginning */
    public static String after(String value) {
        var position = Paging.after(value);
        if (position != null && position.chars().anyMatch(Character::isISOControl)) {
            throw Paging.invalidAfter();
        }
        return position;
    }

    /** The instant that a device tells. */
    public static Instant at(OffsetDateTime told) {
        if (told.getYear() < FIRST_YEAR || told.getYear() > LAST_YEAR) {
            throw Refusal.invalid("at", "is a time of this millennium");
        }
        return told.toInstant();
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
}
