package org.lastmetre.medical.medicine.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.medical.http.Limits;
import org.lastmetre.medical.medicine.NewPrescription;
import org.lastmetre.medical.trips.Door;

/** A prescription as somebody puts it; asked for once unless it recurs, which it does when not said. */
public record PrescriptionRequest(
        @NotNull @Schema(examples = "oriental-plaza") String community,
        @NotNull @Clean @Size(max = 64) String building,
        @NotNull @Clean @Size(max = 64) String unit,
        @NotNull @Clean @Size(max = 64) String room,
        @NotNull @Clean @Size(max = Limits.NAME) String person,
        Boolean recurring,
        @NotEmpty @Size(max = Limits.MEDICINES) List<@NotNull @Valid LineRequest> medicines) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    /** A medicine: how much is bought at once, for how many days that is, and until when what is at home lasts. */
    public record LineRequest(
            @NotNull @Clean @Size(max = Limits.NAME) String name,
            @NotNull @Min(1) @Max(1000) Integer quantity,
            @NotNull @Min(1) @Max(366) Integer days,
            LocalDate lastsUntil) {
        NewPrescription.Line line() {
            return new NewPrescription.Line(name, quantity, days, lastsUntil);
        }

        /** No log may tell what somebody takes. */
        @Override
        public String toString() {
            return "LineRequest[…]";
        }
    }

    Door door() {
        return new Door(building, unit, room);
    }

    boolean recurs() {
        return recurring == null || recurring;
    }

    /** @throws Refusal 400 for a medicine that is there twice, or a day that can't be meant */
    List<NewPrescription.Line> lines() {
        var seen = new HashSet<String>();
        for (var i = 0; i < medicines.size(); i++) {
            var until = medicines.get(i).lastsUntil();
            if (!seen.add(medicines.get(i).name())) {
                throw Refusal.invalid("medicines[" + i + "].name", "is given twice");
            }
            if (until != null && (until.getYear() < FIRST_YEAR || until.getYear() > LAST_YEAR)) {
                throw Refusal.invalid("medicines[" + i + "].lastsUntil", "is a date of this millennium");
            }
        }
        return medicines.stream().map(LineRequest::line).toList();
    }

    /** No log may tell any of it. */
    @Override
    public String toString() {
        return "PrescriptionRequest[…]";
    }
}
