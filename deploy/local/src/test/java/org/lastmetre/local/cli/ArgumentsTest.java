package org.lastmetre.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
    @Test
    void upTakesItsFlagsInAnyOrder() {
        assertThat(Arguments.parse("up", "--rehearsal", "--data", "somewhere", "--fresh"))
                .isEqualTo(new Request.Up(Optional.of(Path.of("somewhere")), true, true));
        assertThat(Arguments.parse("up", "--data=elsewhere"))
                .isEqualTo(new Request.Up(Optional.of(Path.of("elsewhere")), false, false));
    }

    @Test
    void logsTakesTheNameOfAService() {
        assertThat(Arguments.parse("logs", "kafka"))
                .isEqualTo(new Request.Logs(Optional.empty(), Optional.of("kafka")));
        assertThat(Arguments.parse("logs")).isEqualTo(new Request.Logs(Optional.empty(), Optional.empty()));
    }

    @Test
    void aBackupGoesSomewhereAndARestoreComesFromSomewhere() {
        assertThat(Arguments.parse("backup", "--to", "there"))
                .isEqualTo(new Request.Save(Optional.empty(), Path.of("there")));
        assertThat(Arguments.parse("restore", "--from=there", "--data", "here"))
                .isEqualTo(new Request.Restore(Optional.of(Path.of("here")), Path.of("there")));
    }

    @Test
    void helpIsGivenWhereverItIsAskedFor() {
        assertThat(Arguments.parse("help")).isInstanceOf(Request.Help.class);
        assertThat(Arguments.parse("up", "--help")).isInstanceOf(Request.Help.class);
    }

    @ParameterizedTest
    @CsvSource({
        "frobnicate, frobnicate",
        "up --fast, --fast",
        "up extra, extra",
        "status --fresh, --fresh",
        "logs kafka postgres, postgres",
        "up --to there, --to",
        "backup, --to",
        "restore --to there, --from",
        "up --data, --data",
        "up --data --fresh, --data"
    })
    void theWrongWordIsNamed(String line, String word) {
        assertThatThrownBy(() -> Arguments.parse(line.split(" ")))
                .isInstanceOf(BadArguments.class)
                .hasMessageContaining(word);
    }
}
