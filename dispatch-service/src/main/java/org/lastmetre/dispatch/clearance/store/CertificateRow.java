package org.lastmetre.dispatch.clearance.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.stream.IntStream;
import org.lastmetre.dispatch.clearance.Certificate;
import org.lastmetre.dispatch.clearance.Forecast;
import org.lastmetre.dispatch.clearance.LeftPackage;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;

/** A certificate as a row of table {@code clearance_day}. */
final class CertificateRow {
    private CertificateRow() {}

    static Tuple columns(Certificate certificate) {
        var left = certificate.left();
        var state = certificate.cleared() ? Forecast.State.CLEARED : Forecast.State.RED;
        return Tuple.tuple()
                .addString(certificate.community().value())
                .addLocalDate(certificate.date())
                .addString(state.name())
                .addOffsetDateTime(Columns.stamp(certificate.at()))
                .addInteger(certificate.delivered())
                .addInteger(certificate.returned())
                .addArrayOfString(
                        Columns.texts(left.stream().map(LeftPackage::code).toList()))
                .addArrayOfString(
                        Columns.texts(left.stream().map(LeftPackage::reason).toList()));
    }

    static Certificate certificate(Row row) {
        return new Certificate(
                new CommunityId(row.getString("community")),
                row.getLocalDate("date"),
                row.getLong("version"),
                row.getInteger("delivered"),
                row.getInteger("returned"),
                left(row.getArrayOfStrings("left_codes"), row.getArrayOfStrings("left_reasons")),
                Columns.instant(row, "certified_at"));
    }

    private static List<LeftPackage> left(String[] codes, String[] reasons) {
        return IntStream.range(0, codes.length)
                .mapToObj(i -> new LeftPackage(new PackageCode(codes[i]), LeftPackage.Reason.valueOf(reasons[i])))
                .toList();
    }
}
