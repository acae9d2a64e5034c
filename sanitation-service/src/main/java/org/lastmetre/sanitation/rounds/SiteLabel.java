package org.lastmetre.sanitation.rounds;

import io.nayuki.qrcodegen.QrCode;
import org.lastmetre.kit.community.Site;
import org.lastmetre.kit.vocabulary.CommunityId;

/** A label for a site's wall, 100 by 60 millimetres: a QR code with the path that says the site was disinfected. */
public final class SiteLabel {
    private static final int QUIET = 4; // modules around the code, as its standard asks

    private SiteLabel() {}

    /** What a scanner reads. */
    public static String code(CommunityId community, Site site) {
        return "/api/sites/" + community + "/" + site.id() + "/completion";
    }

    /** The label as SVG; every text is escaped. */
    public static String svg(CommunityId community, Site site) {
        var where = site.building() != null ? site.building() + " 栋" : site.grid() != null ? site.grid() : "";
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100mm\" height=\"60mm\" viewBox=\"0 0 1000 600\""
                + " font-family=\"sans-serif\"><rect width=\"1000\" height=\"600\" fill=\"#fff\"/>"
                + qr(code(community, site))
                + text(180, Math.max(36, Math.min(90, 900 / site.id().length())), site.id())
                + text(290, 56, where)
                + text(380, 44, site.kind().name())
                + text(460, 44, community.value())
                + "</svg>";
    }

    private static String qr(String code) {
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

    private static String text(int y, int size, String content) {
        return "<text x=\"430\" y=\"" + y + "\" font-size=\"" + size + "\" fill=\"#000\">" + escaped(content)
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
