package org.lastmetre.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lastmetre.access.Role;
import org.lastmetre.identity.secrets.Secret;

/** Everybody knows who is in a rehearsal. */
class RehearsalAccountsTest {
    @ParameterizedTest
    @CsvSource({
        "huibailong, PARTNER",
        "yunhu, PARTNER",
        "reception, RECEPTION",
        "dispatcher, DISPATCHER",
        "operations, OPERATIONS",
        "medical, MEDICAL",
        "sanitation, SANITATION",
        "driver, DRIVER",
        "admin, ADMIN",
        "resident:oriental-plaza/7/2/502, RESIDENT",
        "volunteer:anybody, VOLUNTEER"
    })
    void theyAreKnownByName(String name, Role role) {
        var account = RehearsalAccounts.find(new AccountName(name)).orElseThrow();
        assertThat(account.role()).isEqualTo(role);
        assertThat(account.isActive()).isTrue();
    }

    @Test
    void nobodyElseIsKnown() {
        assertThat(RehearsalAccounts.find(new AccountName("root"))).isEmpty();
        assertThat(RehearsalAccounts.find(new AccountName("Admin"))).isEmpty();
    }

    @Test
    void theirIdsAreTheSameEverywhereAndOfNobodyElse() {
        var ids = List.of("admin", "yunhu", "volunteer:a", "volunteer:b").stream()
                .map(AccountName::new)
                .map(name -> RehearsalAccounts.find(name).orElseThrow())
                .flatMap(account -> List.of(
                        account.id(), RehearsalAccounts.credential(account).id())
                        .stream())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        var admin = RehearsalAccounts.find(new AccountName("admin")).orElseThrow();
        assertThat(admin.id()).hasToString("3b9ca879-ab82-3ac0-8b0c-79788740d952");
    }

    @Test
    void anAccountWithANameOfItsOwnIsFoundByItsId() {
        var admin = RehearsalAccounts.find(new AccountName("admin")).orElseThrow();
        assertThat(RehearsalAccounts.find(admin.id())).contains(admin);
        var lin = RehearsalAccounts.find(new AccountName("volunteer:lin")).orElseThrow();
        assertThat(RehearsalAccounts.find(lin.id())).isEmpty();
    }

    @Test
    void oneSecretOpensThem() {
        assertThat(RehearsalAccounts.opens(new Secret("rehearsal"))).isTrue();
        assertThat(RehearsalAccounts.opens(new Secret("Rehearsal"))).isFalse();
        assertThat(RehearsalAccounts.opens(new Secret("rehearsal "))).isFalse();
    }
}
