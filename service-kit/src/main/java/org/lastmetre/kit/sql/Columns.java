package org.lastmetre.kit.sql;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Rows turned into one array a column, for statements that take a whole set with {@code unnest}. */
public final class Columns<T> {
    private final List<T> rows;
    private final Tuple tuple = Tuple.tuple();

    private Columns(Collection<T> rows) {
        this.rows = List.copyOf(rows);
    }

    public static <T> Columns<T> of(Collection<T> rows) {
        return new Columns<>(rows);
    }

    /** The text of a value that may be null. */
    public Columns<T> text(Function<T, ?> value) {
        tuple.addArrayOfString(array(row -> text(value.apply(row)), String[]::new));
        return this;
    }

    public Columns<T> uuid(Function<T, UUID> value) {
        tuple.addArrayOfUUID(array(value, UUID[]::new));
        return this;
    }

    public Columns<T> integer(Function<T, Integer> value) {
        tuple.addArrayOfInteger(array(value, Integer[]::new));
        return this;
    }

    public Columns<T> number(Function<T, Long> value) {
        tuple.addArrayOfLong(array(value, Long[]::new));
        return this;
    }

    public Columns<T> decimal(Function<T, Double> value) {
        tuple.addArrayOfDouble(array(value, Double[]::new));
        return this;
    }

    public Columns<T> flag(Function<T, Boolean> value) {
        tuple.addArrayOfBoolean(array(value, Boolean[]::new));
        return this;
    }

    public Columns<T> date(Function<T, LocalDate> value) {
        tuple.addArrayOfLocalDate(array(value, LocalDate[]::new));
        return this;
    }

    public Columns<T> instant(Function<T, Instant> value) {
        tuple.addArrayOfOffsetDateTime(array(row -> stamp(value.apply(row)), OffsetDateTime[]::new));
        return this;
    }

    public Tuple tuple() {
        return tuple;
    }

    private <V> V[] array(Function<T, V> value, IntFunction<V[]> make) {
        return rows.stream().map(value).toArray(make);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    public static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    public static OffsetDateTime stamp(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    public static Instant instant(Row row, String column) {
        var stamp = row.getOffsetDateTime(column);
        return stamp == null ? null : stamp.toInstant();
    }
}
