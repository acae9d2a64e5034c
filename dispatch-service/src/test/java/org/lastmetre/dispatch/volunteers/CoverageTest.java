package org.lastmetre.dispatch.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lastmetre.dispatch.Town;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.refusal.Violation;

class CoverageTest {
    @Test
    void gridsAndBuildingsThatExistAreFine() {
        assertThatCode(() -> Coverage.check(volunteer(Set.of("G1"), Set.of("4")), Town.usual()))
                .doesNotThrowAnyException();
    }

    @Test
    void everyGridAndBuildingThatDoesNotExistIsNamed() {
        var refusal = catchThrowableOfType(
                Refusal.class, () -> Coverage.check(volunteer(Set.of("G9"), Set.of("77")), Town.usual()));
        assertThat(refusal.violations()).extracting(Violation::field).containsExactly("grids", "buildings");
    }

    @Test
    void somebodyOffDutyServesNobody() {
        var off = volunteer(Set.of("G1"), Set.of("1"));
        assertThat(off.serves("1", "G1")).isFalse();
        assertThat(off.onDuty(true).serves("1", "G1")).isTrue();
        assertThat(off.onDuty(true).runsIn("G1")).isTrue();
        assertThat(off.onDuty(true).runsIn("G2")).isFalse();
    }

    @Test
    void workOfYesterdayDoesNotCountToday() {
        var work = new Work(Town.DAY, 12);
        assertThat(work.on(Town.DAY)).isEqualTo(12);
        assertThat(work.on(Town.DAY.plusDays(1))).isZero();
    }

    private static Volunteer volunteer(Set<String> grids, Set<String> buildings) {
        return new Volunteer(
                new VolunteerId("李雷"),
                Town.ID,
                "Li Lei",
                Set.of(Role.values()),
                grids,
                buildings,
                25,
                false,
                Work.NONE);
    }
}
