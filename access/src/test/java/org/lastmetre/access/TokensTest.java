package org.lastmetre.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.util.List;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

/** What a caller is, is what the token says, and nothing that is not ours counts. */
class TokensTest {
    @Test
    void aPartnerMayEverythingOfItsRole() {
        var caller = caller(claims -> claims.setStringListClaim("groups", "partner", "offline_access"));

        assertThat(caller.roles()).containsExactly(Role.PARTNER);
        assertThat(caller.isStaff()).isFalse();
        assertThat(caller.may("orders:write")).isTrue();
        assertThat(caller.test()).isFalse();
    }

    @Test
    void aKeyMayOnlyWhatItsScopesSay() {
        var caller = caller(claims -> claims.setStringClaim("scope", "openid orders:read"));

        assertThat(caller.may("orders:read")).isTrue();
        assertThat(caller.may("orders:write")).isFalse();
    }

    @Test
    void scopesOfOthersRestrictNothing() {
        assertThat(caller(claims -> claims.setStringClaim("scope", "openid profile"))
                        .may("orders:write"))
                .isTrue();
    }

    @Test
    void aTestKeyIsToldApart() {
        assertThat(caller(claims -> claims.setStringClaim("mode", "test")).test())
                .isTrue();
        assertThat(caller(claims -> claims.setStringClaim("mode", "live")).test())
                .isFalse();
    }

    @Test
    void theAccountIsTheUsernameElseTheSubject() {
        assertThat(caller(claims -> claims.setStringClaim("preferred_username", "huibailong"))
                        .account())
                .isEqualTo("huibailong");
        assertThat(caller(claims -> {}).account()).isEqualTo("subject");
    }

    @Test
    void aNameThatNoAccountCanHaveIsNobody() {
        for (var name : List.of("", " ", "a b", "a\nb", "x".repeat(101), "a\"b")) {
            assertThat(caller(claims -> claims.setStringClaim("preferred_username", name))
                            .account())
                    .isNull();
        }
    }

    @Test
    void whoHasNoRoleIsNeitherStaffNorAnything() {
        var caller = caller(claims -> claims.setStringListClaim("groups", "root", "PARTNER", "superuser"));

        assertThat(caller.roles()).isEmpty();
        assertThat(caller.isStaff()).isFalse();
        assertThat(caller.role()).isEqualTo("none");
    }

    @Test
    void everybodyButPartnersResidentsAndVolunteersIsStaff() {
        for (var role : Role.values()) {
            var caller = caller(claims -> claims.setStringListClaim("groups", role.claim()));
            assertThat(caller.isStaff())
                    .isEqualTo(!List.of(Role.PARTNER, Role.RESIDENT, Role.VOLUNTEER)
                            .contains(role));
        }
    }

    private static Caller caller(Consumer<JwtClaims> change) {
        var claims = new JwtClaims();
        claims.setSubject("subject");
        change.accept(claims);
        return Tokens.caller(new DefaultJWTCallerPrincipal(claims));
    }
}
