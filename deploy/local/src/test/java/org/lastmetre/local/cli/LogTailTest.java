package org.lastmetre.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(shown, true, StandardCharsets.UTF_8));
    private Path log;
    private LogTail tail;

    @TempDir
    Path folder;

    @BeforeEach
    void follow() {
        log = folder.resolve("order-service.log");
        tail = new LogTail(log, "order| ", terminal);
        tail.showNew();
    }

    @Test
    void showsWholeLinesOnce() throws IOException {
        append("one\ntw");
        tail.showNew();
        append("o 二\n");
        tail.showNew();
        tail.showNew();

        assertThat(shown()).isEqualTo("order| one\norder| two 二\n");
    }

    @Test
    void beginsAnewWhenTheLogWasSetAside() throws IOException {
        append("a long line of the old log\n");
        tail.showNew();
        Files.delete(log);
        append("new\n");
        tail.showNew();

        assertThat(shown()).endsWith("order| new\n");
    }

    @Test
    void beginsNearTheEndOfALongLog() throws IOException {
        append("x".repeat(100).concat("\n").repeat(1000));
        tail.showNew();

        assertThat(shown().lines().count()).isBetween(10L, 25L);
        assertThat(shown().lines()).containsOnly("order| " + "x".repeat(100));
    }

    private void append(String text) throws IOException {
        Files.writeString(log, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
