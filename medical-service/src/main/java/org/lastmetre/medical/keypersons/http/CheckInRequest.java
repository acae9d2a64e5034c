package org.lastmetre.medical.keypersons.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.medical.http.Limits;
import org.lastmetre.medical.keypersons.Answer;
import org.lastmetre.medical.keypersons.CheckInId;
import org.lastmetre.medical.keypersons.Condition;

/** What came of a call, who made it, and when by the device. */
public record CheckInRequest(
        @NotNull Boolean answered,
        Condition condition,
        @Size(max = Limits.MEDICINES) List<@NotNull @Valid MedicineLeftRequest> medicines,
        @NotNull @Clean @Size(max = Limits.NAME) String by,
        @NotNull OffsetDateTime at) {
    Answer of(CheckInId id) {
        return new Answer(id, answered, condition, MedicineLeftRequest.all(medicines), by, Asked.at(at), false);
    }

    /** All that was said, for a keyed digest. */
    String said() {
        var left = medicines == null
                ? List.of()
                : medicines.stream()
                        .map(one -> one.name() + "=" + one.daysLeft())
                        .toList();
        return answered + "|" + condition + "|" + left + "|" + by + "|" + at;
    }

    /** No log may tell any of it. */
    @Override
    public String toString() {
        return "CheckInRequest[…]";
    }
}
