package org.lastmetre.order.orders.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastmetre.kit.refusal.Refusal;

/**
 * Reads orders from CSV (RFC 4180) with a header row; an empty cell is a value that was not given. Lines are counted
 * without the header, so that the n-th order is line n in every format.
 */
@ApplicationScoped
class BulkCsv {
    static final Set<String> COLUMNS = Set.of(
            "community",
            "externalReference",
            "category",
            "kind",
            "building",
            "unit",
            "room",
            "text",
            "packages",
            "weightKg",
            "packageCodes",
            "note",
            "lines");

    private static final Set<String> NEEDED = Set.of("community", "externalReference", "category");

    private final CsvMapper csv = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    List<BulkLine> lines(byte[] body) throws IOException {
        var file = new BulkFile();
        try (MappingIterator<String[]> rows = csv.readerFor(String[].class).readValues(text(body))) {
            var header = header(rows);
            for (var line = 1; rows.hasNextValue(); line++) {
                file.add(order(line, header, rows.nextValue()));
            }
        } catch (JsonProcessingException e) {
            throw Refusal.invalid("body", "is not CSV: " + e.getOriginalMessage());
        }
        return file.lines();
    }

    private static Reader text(byte[] body) {
        var marked =
                body.length > 2 && (body[0] & 0xFF) == 0xEF && (body[1] & 0xFF) == 0xBB && (body[2] & 0xFF) == 0xBF;
        var from = marked ? 3 : 0;
        return new InputStreamReader(new ByteArrayInputStream(body, from, body.length - from), StandardCharsets.UTF_8);
    }

    private static List<String> header(MappingIterator<String[]> rows) throws IOException {
        var names = rows.hasNextValue()
                ? Arrays.stream(rows.nextValue()).map(String::trim).toList()
                : List.<String>of();
        for (var name : names) {
            requireHeader(COLUMNS.contains(name), "has an unknown column: " + name);
        }
        requireHeader(Set.copyOf(names).containsAll(NEEDED), "needs the columns " + NEEDED);
        requireHeader(Set.copyOf(names).size() == names.size(), "has a column twice");
        return names;
    }

    private static void requireHeader(boolean holds, String message) {
        if (!holds) {
            throw Refusal.invalid("header", message);
        }
    }

    private static BulkLine order(int line, List<String> header, String[] row) {
        try {
            return BulkLine.of(line, CsvOrder.of(cells(header, row)));
        } catch (Refusal refusal) {
            return BulkLine.unreadable(line, refusal);
        }
    }

    private static Map<String, String> cells(List<String> header, String[] row) {
        if (row.length != header.size()) {
            throw Refusal.invalid("body", "has " + row.length + " cells under " + header.size() + " columns");
        }
        var cells = new HashMap<String, String>();
        for (var i = 0; i < row.length; i++) {
            if (!row[i].isBlank()) {
                cells.put(header.get(i), row[i].trim());
            }
        }
        return cells;
    }
}
