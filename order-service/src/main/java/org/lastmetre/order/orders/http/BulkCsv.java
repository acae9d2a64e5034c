package org.lastmetre.order.orders.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
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

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ObjectReader reader =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build().readerFor(String[].class);

    List<BulkLine> lines(byte[] body) throws IOException {
        var file = new BulkFile();
        var records = CsvRecords.of(text(body));
        var header = header(records.isEmpty() ? "" : records.get(0));
        for (var line = 1; line < records.size(); line++) {
            file.add(order(line, header, records.get(line)));
        }
        return file.lines();
    }

    private static String text(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    private List<String> header(String record) throws IOException {
        var names = Arrays.stream(row(record)).map(String::trim).toList();
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

    private BulkLine order(int line, List<String> header, String record) throws IOException {
        try {
            return BulkLine.of(line, CsvOrder.of(cells(header, row(record))));
        } catch (Refusal refusal) {
            return BulkLine.unreadable(line, refusal);
        }
    }

    /** Each record is read by itself, so that one that is badly quoted spoils no other. */
    private String[] row(String record) throws IOException {
        try (MappingIterator<String[]> rows = reader.readValues(record)) {
            return rows.hasNextValue() ? rows.nextValue() : new String[0];
        } catch (JsonProcessingException e) {
            throw Refusal.invalid("body", "is not CSV: " + e.getOriginalMessage());
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
