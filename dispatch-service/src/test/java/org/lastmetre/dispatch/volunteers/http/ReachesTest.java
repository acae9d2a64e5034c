package org.lastmetre.dispatch.volunteers.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.access.Caller;
import org.lastmetre.access.Role;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.refusal.Refusal;

class ReachesTest {
    @Test
    void staffReachesEverything() {
        assertThat(Reaches.of(caller(null, Role.DISPATCHER)).isAll()).isTrue();
    }

    @Test
    void aVolunteerReachesWhatTheTokenNames() {
        assertThat(Reaches.of(caller("lin", Role.VOLUNTEER)).volunteer()).contains(new VolunteerId("lin"));
    }

    @Test
    void whoIsAVolunteerBesideSomethingElseReachesNoFurther() {
        assertThat(Reaches.of(caller("lin", Role.VOLUNTEER, Role.ADMIN)).isAll())
                .isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a/b", "volunteer:lin", " lin"})
    void anAccountThatNamesNoVolunteerIsRefused(String claim) {
        var refusal = catchThrowableOfType(Refusal.class, () -> Reaches.of(caller(claim, Role.VOLUNTEER)));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    private static Caller caller(String volunteer, Role... roles) {
        return new Caller("somebody", Set.of(roles), null, volunteer, false, Set.of());
    }
}
