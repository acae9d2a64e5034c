package org.lastmetre.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.access.Role;

/** A name says whose it is. */
class AccountNameTest {
    @Test
    void aResidentsNameHoldsTheDoor() {
        var name = new AccountName("resident:oriental-plaza/7/2/502");
        assertThat(name.household()).contains(Household.of("oriental-plaza", "7", "2", "502"));
        assertThat(name.volunteer()).isEmpty();
        assertThat(AccountName.of(name.household().orElseThrow())).isEqualTo(name);
    }

    @Test
    void aVolunteersNameHoldsTheId() {
        var name = new AccountName("volunteer:林");
        assertThat(name.volunteer()).contains(new VolunteerName("林"));
        assertThat(name.household()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "a\nb",
                "resident:",
                "resident:x",
                "resident:a/b/c",
                "resident:a/b/c/d/e",
                "resident:a//c/d",
                "volunteer:",
                "volunteer:a/b",
                "volunteer:a:b",
                "x;y"
            })
    void whatCanBeNoNameIsRefused(String text) {
        assertThatThrownBy(() -> new AccountName(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "huibailong, PARTNER, true",
        "huibailong, RESIDENT, false",
        "huibailong, VOLUNTEER, false",
        "volunteer:lin, VOLUNTEER, true",
        "volunteer:lin, ADMIN, false",
        "volunteer:lin, RESIDENT, false",
        "resident:oriental-plaza/7/2/502, RESIDENT, true",
        "resident:oriental-plaza/7/2/502, OPERATIONS, false"
    })
    void aFormBelongsToItsRole(String name, Role role, boolean fits) {
        assertThat(new AccountName(name).fits(role)).isEqualTo(fits);
    }
}
