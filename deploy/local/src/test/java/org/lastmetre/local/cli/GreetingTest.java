package org.lastmetre.local.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lastmetre.local.system.Options;

class GreetingTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(said, true, UTF_8));

    @Test
    void aRehearsalSaysInBothLanguagesThatItIsOpen() {
        new Greeting(Options.of(Path.of(".")).withRehearsal(true), terminal).before();

        assertThat(said.toString(UTF_8))
                .contains("known to everybody", "rehearsal", "loopback (127.0.0.1) only")
                .contains("账号人人皆知", "只监听本机回环地址");
    }

    @Test
    void withoutOneNothingIsSaid() {
        new Greeting(Options.of(Path.of(".")), terminal).before();

        assertThat(said.size()).isZero();
    }
}
