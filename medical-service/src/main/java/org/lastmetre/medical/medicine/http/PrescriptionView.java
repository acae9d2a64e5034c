package org.lastmetre.medical.medicine.http;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.lastmetre.medical.medicine.PrescriptionSheet;
import org.lastmetre.medical.medicine.Supply;

/** A prescription as it is shown; {@code medical} only where one is read by somebody who may see it. */
public record PrescriptionView(
        String id,
        String community,
        String building,
        boolean recurring,
        OffsetDateTime endedAt,
        long version,
        DetailView medical) {
    /** Who takes what. */
    public record DetailView(String person, String unit, String room, List<LineView> medicines) {}

    /** A medicine; what is at home lasts until that day, counting what was asked for. */
    public record LineView(String name, int quantity, int days, LocalDate lastsUntil) {
        static LineView of(Supply supply) {
            return new LineView(supply.name(), supply.quantity(), supply.days(), supply.lastsUntil());
        }
    }

    static PrescriptionView of(PrescriptionSheet sheet) {
        var one = sheet.prescription();
        return new PrescriptionView(
                one.id().value(),
                one.community().value(),
                one.door().building(),
                one.recurring(),
                sheet.community().local(one.endedAt()),
                one.version(),
                sheet.detail() ? detail(sheet) : null);
    }

    private static DetailView detail(PrescriptionSheet sheet) {
        var one = sheet.prescription();
        var lines = one.supplies().stream().map(LineView::of).toList();
        return new DetailView(one.person(), one.door().unit(), one.door().room(), lines);
    }
}
