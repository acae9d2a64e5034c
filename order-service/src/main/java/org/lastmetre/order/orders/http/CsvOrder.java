package org.lastmetre.order.orders.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.order.orders.Kind;

/** An order from the cells of a CSV row, by column. */
final class CsvOrder {
    /** "name x quantity"; without a quantity it is one. */
    private static final Pattern LINE = Pattern.compile("(?<name>.*\\S)\\s+[x×]\\s*(?<quantity>\\d{1,6})");

    private final Map<String, String> cells;

    private CsvOrder(Map<String, String> cells) {
        this.cells = cells;
    }

    /** @throws Refusal naming the column that can't be read */
    static OrderRequest of(Map<String, String> cells) {
        var row = new CsvOrder(cells);
        return new OrderRequest(
                cells.get("community"),
                cells.get("externalReference"),
                row.parsed("category", Category::valueOf),
                row.parsed("kind", Kind::valueOf),
                row.deliverTo(),
                row.parsed("packages", Integer::valueOf),
                row.parsed("weightKg", Double::valueOf),
                row.each("packageCodes", Function.identity()),
                row.each("lines", CsvOrder::line),
                cells.get("note"));
    }

    private DeliverTo deliverTo() {
        return new DeliverTo(cells.get("building"), cells.get("unit"), cells.get("room"), cells.get("text"));
    }

    private <T> T parsed(String column, Function<String, T> parser) {
        var cell = cells.get(column);
        try {
            return cell == null ? null : parser.apply(cell);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(column, "has a value of the wrong form");
        }
    }

    private <T> List<T> each(String column, Function<String, T> parser) {
        var cell = cells.get(column);
        return cell == null
                ? null
                : Arrays.stream(cell.split(";"))
                        .map(String::trim)
                        .filter(part -> !part.isEmpty())
                        .map(parser)
                        .toList();
    }

    private static OrderRequest.Line line(String text) {
        var line = LINE.matcher(text);
        return line.matches()
                ? new OrderRequest.Line(null, line.group("name"), Integer.valueOf(line.group("quantity")))
                : new OrderRequest.Line(null, text, 1);
    }
}
