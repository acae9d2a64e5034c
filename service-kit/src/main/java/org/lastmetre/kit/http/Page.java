package org.lastmetre.kit.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/** A part of a list; {@code next} is what {@code ?after=} takes for the next part, null at the end. */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) String next) {
    /** A list short enough to be given whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * @param found up to one more than {@code limit}, which shows that there is a next part
     * @param position what the next part begins after
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> position) {
        if (found.size() <= limit) {
            return whole(found);
        }
        var items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, Paging.encode(position.apply(items.get(limit - 1))));
    }

    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
