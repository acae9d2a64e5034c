package org.lastmetre.order.orders.http;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a table into its records, without looking into them: at the ends of lines that are not within quotes. A quote opens
 * only at the beginning of a cell (RFC 4180), and one that never closes opens nothing: its line is a record of its own.
 */
final class CsvRecords {
    private final String text;
    private int at;

    private CsvRecords(String text) {
        this.text = text;
    }

    /** Records that are blank are left out. */
    static List<String> of(String text) {
        var records = new CsvRecords(text);
        var found = new ArrayList<String>();
        while (records.at < text.length()) {
            var record = records.next();
            if (!record.isBlank()) {
                found.add(record);
            }
        }
        return found;
    }

    private String next() {
        var from = at;
        while (!isOver()) {
            at = endOfCell(at);
            if (!isOver()) {
                at++;
            }
        }
        var record = text.substring(from, at);
        at++;
        return record;
    }

    private boolean isOver() {
        return at >= text.length() || isEndOfLine(text.charAt(at));
    }

    /** Where the comma is, or the end of the line, that ends the cell that begins here. */
    private int endOfCell(int from) {
        var end = text.charAt(from) == '"' ? behindQuotes(from) : from;
        while (end < text.length() && text.charAt(end) != ',' && !isEndOfLine(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Two quotes within quotes are one that is meant. */
    private int behindQuotes(int from) {
        var close = text.indexOf('"', from + 1);
        while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == '"') {
            close = text.indexOf('"', close + 2);
        }
        return close < 0 ? from : close + 1;
    }

    private static boolean isEndOfLine(char character) {
        return character == '\n' || character == '\r';
    }
}
