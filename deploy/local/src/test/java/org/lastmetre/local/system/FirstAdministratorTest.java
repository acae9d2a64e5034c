package org.lastmetre.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lastmetre.local.postgres.Secret;

class FirstAdministratorTest {
    private Options options;

    @TempDir
    Path root;

    @BeforeEach
    void onFreshData() {
        options = Options.of(root).withIdentity(IdentityChoice.EMBEDDED);
    }

    @Test
    void theSecretStaysTheSameUntilItWasShown() {
        var made = secret(options);

        assertThat(made).isPresent().isEqualTo(secret(options)); // the launcher may die in between
    }

    @Test
    void untilThenItsOwnerAloneCanReadIt() throws IOException {
        secret(options);

        var permissions =
                Files.getPosixFilePermissions(options.folder().secrets().resolve("administrator"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void onceShownItIsNowhereAndNoOtherIsMade() throws IOException {
        var made = secret(options).orElseThrow().value();
        FirstAdministrator.of(options).forget();

        assertThat(secret(options)).isEmpty();
        try (var kept = Files.list(options.folder().secrets())) {
            assertThat(kept).allSatisfy(file -> assertThat(file).content().doesNotContain(made));
        }
    }

    @Test
    void aLauncherThatDiedWhileForgettingForgetsTheRest() throws IOException {
        secret(options);
        Files.createFile(options.folder().secrets().resolve("administrator.shown"));

        assertThat(secret(options)).isEmpty();
        FirstAdministrator.of(options).forget();
        assertThat(options.folder().secrets().resolve("administrator")).doesNotExist();
    }

    @Test
    void aRehearsalNeedsNoneAndDoesNotUseUpTheRealOne() {
        FirstAdministrator.of(options.withRehearsal(true)).forget();

        assertThat(secret(options.withRehearsal(true))).isEmpty();
        assertThat(secret(options)).isPresent();
    }

    @Test
    void aSecretOfTheEnvironmentIsNotShownAndNoneIsMadeLater() throws IOException {
        var given =
                options.withIdentity(IdentityChoice.from(Map.of(IdentityChoice.BOOTSTRAP_SECRET, "chosen by hand")));
        Files.createDirectories(given.folder().secrets());

        assertThat(secret(given)).isEmpty();
        FirstAdministrator.of(given).forget();
        assertThat(secret(options)).isEmpty();
    }

    private static Optional<Secret> secret(Options options) {
        return FirstAdministrator.of(options).secret();
    }
}
