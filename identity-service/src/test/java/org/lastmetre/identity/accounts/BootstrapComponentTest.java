package org.lastmetre.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastmetre.identity.secrets.Secret;
import org.lastmetre.identity.testing.Door;
import org.lastmetre.identity.testing.NoRehearsal;
import org.lastmetre.identity.testing.Table;
import org.lastmetre.testing.BackingResource;

/** With real people nothing is open, and the first administrator has the secret that the operator chose. */
@QuarkusTest
@WithTestResource(BackingResource.class)
@WithTestResource(NoRehearsal.class)
class BootstrapComponentTest {
    @Inject
    BootstrapDesk bootstrap;

    @Inject
    Table table;

    @Test
    void theFirstAdministratorHasTheBootstrapSecret() {
        Door.as(Door.token("admin", NoRehearsal.BOOTSTRAP))
                .get("/api/session")
                .then()
                .statusCode(200)
                .body("role", equalTo("admin"));
    }

    @Test
    void anotherStartChangesNothing() {
        var made = bootstrap.begin(new Secret("another secret")).await().atMost(Duration.ofSeconds(10));
        assertThat(made).isFalse();
        Door.signIn("admin", "another secret").then().statusCode(401);
    }

    @Test
    void anAdministratorWhoCanNotComeInIsAsGoodAsNone() {
        table.run("update account set name = 'former' where name = 'admin'");
        table.run("update credential set revoked_at = now() where kind = 'SECRET'");
        var made = bootstrap.begin(new Secret(NoRehearsal.BOOTSTRAP)).await().atMost(Duration.ofSeconds(10));
        assertThat(made).isTrue();
        Door.signIn("admin", NoRehearsal.BOOTSTRAP).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huibailong",
                "yunhu",
                "reception",
                "dispatcher",
                "operations",
                "medical",
                "sanitation",
                "driver",
                "admin",
                "volunteer:lin",
                "resident:oriental-plaza/7/2/502"
            })
    void nobodyComesInWithTheSecretOfTheRehearsal(String name) {
        Door.signIn(name, "rehearsal").then().statusCode(401);
        Door.signInAsUser(name, "rehearsal").then().statusCode(400);
    }
}
