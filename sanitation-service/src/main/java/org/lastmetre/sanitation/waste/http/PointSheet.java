package org.lastmetre.sanitation.waste.http;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Waste by point and day as a file for a spreadsheet (RFC 4180). */
final class PointSheet {
    private static final String HEAD = "date,point,kind,sealed,hauled,disposed,left,sealedKg,hauledKg,disposedKg";
    private static final String END = "\r\n";
    /** What a spreadsheet would take for a formula. */
    private static final String FORMULA = "=+-@";

    private PointSheet() {}

    static String of(List<PointView> points) {
        return Stream.concat(Stream.of(HEAD), points.stream().map(PointSheet::line))
                .collect(Collectors.joining(END, "", END));
    }

    private static String line(PointView view) {
        return Stream.of(
                        view.date(),
                        text(view.point()),
                        view.kind(),
                        view.sealed(),
                        view.hauled(),
                        view.disposed(),
                        view.left(),
                        view.sealedKg(),
                        view.hauledKg(),
                        view.disposedKg())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static String text(String value) {
        var harmless = FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
