package org.lastmetre.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {
    @TempDir
    private Path folder;

    @Test
    void areFoundOnThePath() throws IOException {
        var chromium = program("google-chrome");
        var driver = program("chromedriver");

        var programs = Programs.in(Map.of("PATH", "/nowhere:" + folder));

        assertThat(programs.chromium()).contains(chromium);
        assertThat(programs.driver()).contains(driver);
        assertThat(programs.areThere()).isTrue();
    }

    @Test
    void areTakenFromWhereTheEnvironmentSaysAndNowhereElse() throws IOException {
        program("chromium");
        var own = program("own");

        assertThat(Programs.in(Map.of("PATH", folder.toString(), "LM_CHROMIUM", own.toString()))
                        .chromium())
                .contains(own);
        assertThat(Programs.in(Map.of("PATH", folder.toString(), "LM_CHROMIUM", "/nowhere"))
                        .chromium())
                .isEmpty();
    }

    @Test
    void whatIsMissingIsNamedAndHowToGetIt() throws IOException {
        assertThat(Programs.in(Map.of()).missing()).contains("no Chromium", "apt-get install chromium");
        program("chromium");
        assertThat(Programs.in(Map.of("PATH", folder.toString())).missing()).contains("no chromedriver");
    }

    private Path program(String name) throws IOException {
        var file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
