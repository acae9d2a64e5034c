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
        "up --data, --data",
        "up --data --fresh, --data"
    })
    void theWrongWordIsNamed(String line, String word) {
        assertThatThrownBy(() -> Arguments.parse(line.split(" ")))
                .isInstanceOf(BadArguments.class)
                .hasMessageContaining(word);
    }
}
