package org.lastmetre.sanitation.waste.http;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.lastmetre.sanitation.waste.Bag;
import org.lastmetre.sanitation.waste.BagState;
import org.lastmetre.sanitation.waste.Certificate;
import org.lastmetre.sanitation.waste.WasteKind;

/** How a day's waste ended; {@code sealed = disposed + left}, bag by bag. */
public record CertificateView(
        String community,
        LocalDate date,
        boolean closed,
        OffsetDateTime deadline,
        int sealed,
        int hauled,
        int disposed,
        double sealedKg,
        double disposedKg,
        List<PointView> points,
        List<DifferenceView> differences,
        List<LeftView> left) {
    /** A bag that is not disposed of, and where it is. */
    public record LeftView(String sealId, String point, WasteKind kind, BagState state, double weightKg) {
        static LeftView of(Bag bag) {
            return new LeftView(
                    bag.seal().value(),
                    bag.point(),
                    bag.kind(),
                    bag.state(),
                    bag.weight().kg());
        }
    }

    static CertificateView of(Certificate certificate) {
        var community = certificate.community();
        var points = certificate.points().stream().map(PointView::of).toList();
        return new CertificateView(
                community.id().value(),
                certificate.date(),
                certificate.closed(),
                community.local(certificate.deadline()),
                points.stream().mapToInt(PointView::sealed).sum(),
                points.stream().mapToInt(PointView::hauled).sum(),
                points.stream().mapToInt(PointView::disposed).sum(),
                DifferenceView.grams(
                        points.stream().mapToDouble(PointView::sealedKg).sum()),
                DifferenceView.grams(
                        points.stream().mapToDouble(PointView::disposedKg).sum()),
                points,
                certificate.differences().stream()
                        .map(one -> DifferenceView.of(one, community))
                        .toList(),
                certificate.left().stream().map(LeftView::of).toList());
    }
}
