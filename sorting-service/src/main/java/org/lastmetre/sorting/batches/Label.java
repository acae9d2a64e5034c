package org.lastmetre.sorting.batches;

import io.nayuki.qrcodegen.QrCode;
import java.util.List;

/**
 * A label to print, 100 by 60 millimetres.
 *
 * @param code what a scanner reads
 * @param big the line that is read from two metres away
 * @param lines what else is written, at most four lines
 */
public record Label(String code, String big, List<String> lines) {
    private static final int QUIET = 4;

    /** The label as SVG; every text is escaped. */
    public String svg() {
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100mm\" height=\"60mm\" viewBox=\"0 0 1000 600\""
                        + " font-family=\"sans-serif\"><rect width=\"1000\" height=\"600\" fill=\"#fff\"/>");
        svg.append(qr());
        svg.append(text(430, 160, fitting(big), big));
        for (var i = 0; i < lines.size(); i++) {
            svg.append(text(430, 270 + i * 80, 44, lines.get(i)));
        }
        return svg.append("</svg>").toString();
    }

    /** Large, but within the right part of the label. */
    private static int fitting(String line) {
        return Math.max(40, Math.min(110, 900 / Math.max(1, line.length())));
    }

    private String qr() {
        var qr = QrCode.encodeText(code, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < qr.size; y++) {
            for (var x = 0; x < qr.size; x++) {
                if (qr.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        var size = qr.size + 2 * QUIET;
        return "<svg x=\"10\" y=\"90\" width=\"400\" height=\"400\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><path d=\"" + path + "\" fill=\"#000\"/></svg>";
    }

    private static String text(int x, int y, int size, String content) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" font-size=\"" + size + "\" fill=\"#000\">" + escaped(content)
                + "</text>";
    }

    private static String escaped(String content) {
        return content.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("\\p{Cntrl}", " ");
    }
}
