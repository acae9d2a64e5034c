package org.lastmetre.order.orders.store;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Turns a list of things into the column arrays that {@code unnest} takes, one parameter a column, in the order of calls. */
final class Columns<T> {
    private final List<T> things;
    private final Tuple tuple = Tuple.tuple();

    private Columns(List<T> things) {
        this.things = things;
    }

    static <T> Columns<T> of(Collection<T> things) {
        return new Columns<>(List.copyOf(things));
    }

    Columns<T> text(Function<T, Object> value) {
        tuple.addArrayOfString(things.stream()
                .map(value)
                .map(part -> part == null ? null : part.toString())
                .toArray(String[]::new));
        return this;
    }

    Columns<T> uuid(Function<T, UUID> value) {
        tuple.addArrayOfUUID(things.stream().map(value).toArray(UUID[]::new));
        return this;
    }

    Columns<T> number(Function<T, Long> value) {
        tuple.addArrayOfLong(things.stream().map(value).toArray(Long[]::new));
        return this;
    }

    Columns<T> weight(Function<T, Double> value) {
        tuple.addArrayOfDouble(things.stream().map(value).toArray(Double[]::new));
        return this;
    }

    Columns<T> flag(Function<T, Boolean> value) {
        tuple.addArrayOfBoolean(things.stream().map(value).toArray(Boolean[]::new));
        return this;
    }

    Columns<T> at(Function<T, Instant> value) {
        tuple.addArrayOfOffsetDateTime(
                things.stream().map(value).map(Columns::utc).toArray(OffsetDateTime[]::new));
        return this;
    }

    static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    Tuple tuple() {
        return tuple;
    }
}
