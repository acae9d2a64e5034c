package org.lastmetre.dispatch.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.RequestKey;
import org.lastmetre.kit.refusal.Refusal;

class ReachTest {
    private static final VolunteerId LIN = new VolunteerId("lin");
    private static final VolunteerId BO = new VolunteerId("bo");

    @Test
    void staffReachesEverybody() {
        assertThat(Reach.all().includes(LIN)).isTrue();
        assertThat(Reach.all().maySpeakFor("anybody")).isTrue();
        assertThatCode(() -> Reach.all().require(LIN)).doesNotThrowAnyException();
    }

    @Test
    void aVolunteerReachesItselfAlone() {
        var reach = Reach.only(LIN);
        assertThat(reach.includes(LIN)).isTrue();
        assertThat(reach.includes(BO)).isFalse();
        assertThat(reach.maySpeakFor("lin")).isTrue();
        assertThat(reach.maySpeakFor("bo")).isFalse();
        assertThat(reach.maySpeakFor(null)).isFalse();
    }

    @Test
    void somebodyElseIsRefusedAsIfNotThere() {
        var refusal = catchThrowableOfType(Refusal.class, () -> Reach.only(LIN).require(BO));
        assertThat(refusal)
                .usingRecursiveComparison()
                .ignoringFields("stackTrace")
                .isEqualTo(Volunteer.unknown(BO));
    }

    @Test
    void theSameScanOfTwoVolunteersIsTwoScans() {
        var lins = Reach.only(LIN).own(scan()).keys();
        assertThat(lins)
                .doesNotContainAnyElementsOf(Reach.only(BO).own(scan()).keys())
                .doesNotContainAnyElementsOf(Reach.all().own(scan()).keys())
                .isEqualTo(Reach.only(LIN).own(scan()).keys());
    }

    private static Once<String> scan() {
        return new Once<>(List.of(new RequestKey("scan", "s-1")), "digest", answer -> null);
    }
}
