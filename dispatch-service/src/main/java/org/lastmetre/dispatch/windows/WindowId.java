package org.lastmetre.dispatch.windows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

/** The same window has the same id on every replica: community, local date, category and opening time. */
public record WindowId(CommunityId community, LocalDate date, Category category, LocalTime opens) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");

    /** @return empty for text that can't be the id of a window */
    public static Optional<WindowId> parse(String text) {
        var parts = text.split(":", -1);
        if (parts.length != 4 || !isCategory(parts[2])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WindowId(
                    new CommunityId(parts[0]),
                    LocalDate.parse(parts[1]),
                    Category.valueOf(parts[2]),
                    LocalTime.parse(parts[3], TIME)));
        } catch (DateTimeParseException | IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static boolean isCategory(String name) {
        return Arrays.stream(Category.values())
                .anyMatch(category -> category.name().equals(name));
    }

    @Override
    public String toString() {
        return community + ":" + date + ":" + category + ":" + TIME.format(opens);
    }
}
