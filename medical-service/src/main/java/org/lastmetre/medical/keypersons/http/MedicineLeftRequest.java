package org.lastmetre.medical.keypersons.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.medical.http.Limits;
import org.lastmetre.medical.keypersons.MedicineLeft;

/** For how many days somebody still has a medicine. */
public record MedicineLeftRequest(
        @NotNull @Clean @Size(max = Limits.NAME) String name,
        @NotNull @Min(0) @Max(3650) Integer daysLeft) {
    static List<MedicineLeft> all(List<MedicineLeftRequest> medicines) {
        return medicines == null
                ? List.of()
                : medicines.stream()
                        .map(one -> new MedicineLeft(one.name, one.daysLeft))
                        .toList();
    }
}
