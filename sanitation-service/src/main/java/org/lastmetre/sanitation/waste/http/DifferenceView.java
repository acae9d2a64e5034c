package org.lastmetre.sanitation.waste.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import org.lastmetre.kit.community.Community;
import org.lastmetre.sanitation.waste.Acknowledgement;
import org.lastmetre.sanitation.waste.Difference;

/** Two weights that do not agree, in kilograms; {@code acknowledgement} is left out while nobody has said why. */
public record DifferenceView(
        String haulId,
        String vehicle,
        Difference.Step step,
        double expectedKg,
        double actualKg,
        OffsetDateTime since,
        AcknowledgementView acknowledgement) {
    /** Who looked into it, and why the weights do not agree. */
    public record AcknowledgementView(String reason, String by, OffsetDateTime at) {}

    private static final int GRAMS = 3;

    static DifferenceView of(Difference difference, Community community) {
        return new DifferenceView(
                difference.haul().toString(),
                difference.vehicle(),
                difference.step(),
                grams(difference.expectedKg()),
                grams(difference.actualKg()),
                community.local(difference.at()),
                acknowledgement(difference.acknowledgement(), community));
    }

    private static AcknowledgementView acknowledgement(Acknowledgement said, Community community) {
        return said == null
                ? null
                : new AcknowledgementView(
                        said.reason(),
                        said.stamp().by(),
                        community.local(said.stamp().at()));
    }

    /** A sum of weights, without what adding in binary leaves behind. */
    static double grams(double kg) {
        return BigDecimal.valueOf(kg).setScale(GRAMS, RoundingMode.HALF_UP).doubleValue();
    }
}
