package org.lastmetre.sanitation.board.http;

import java.util.stream.Collectors;
import org.lastmetre.sanitation.board.BoardSheet;
import org.lastmetre.sanitation.board.Cell;

/** The board as a table for spreadsheets (RFC 4180): a line a day, site and hour. */
final class BoardTable {
    private static final String HEAD = "date,site,kind,building,hour,planned,done,late,missed,skipped,open\r\n";

    private BoardTable() {}

    static String csv(BoardSheet sheet) {
        return sheet.days().stream()
                .flatMap(day -> day.sites().stream())
                .flatMap(site -> site.hours().stream())
                .map(BoardTable::line)
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String line(Cell cell) {
        var coverage = cell.coverage();
        return "%s,%s,%s,%s,%d,%d,%d,%d,%d,%d,%d\r\n"
                .formatted(
                        cell.date(),
                        text(cell.site()),
                        cell.kind(),
                        text(cell.building()),
                        cell.hour(),
                        coverage.planned(),
                        coverage.done(),
                        coverage.late(),
                        coverage.missed(),
                        coverage.skipped(),
                        coverage.open());
    }

    /** Quoted, and no formula: a spreadsheet would run what begins with one of its signs. */
    private static String text(String value) {
        if (value == null) {
            return "";
        }
        var harmless = value.matches("[=+\\-@\\t\\r].*") ? "'" + value : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
