package org.lastmetre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivedClassesTest {
    @TempDir
    Path folder;

    @Test
    void whatAStartTakesOfAJarIsNamedAsClasses() throws IOException {
        var jar = jarOf(
                "org/apache/kafka/clients/consumer/KafkaConsumer.class",
                "org/apache/kafka/clients/consumer/internals/Fetcher$1.class",
                "org/apache/kafka/clients/admin/Admin.class",
                "org/apache/kafka/common/notes.txt",
                "META-INF/versions/21/org/lastmetre/Newer.class",
                "module-info.class");

        assertThat(ArchivedClasses.wantedOf(jar))
                .containsExactly(
                        "org.apache.kafka.clients.consumer.KafkaConsumer",
                        "org.apache.kafka.clients.consumer.internals.Fetcher$1");
    }

    @Test
    void theJarsAreThoseThatTheProgramNames() throws IOException {
        var program = folder.resolve("program.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/one.jar lib/two.jar");
        new JarOutputStream(Files.newOutputStream(program), manifest).close();

        assertThat(ArchivedClasses.jarsOf(program))
                .containsExactly(folder.resolve("lib/one.jar"), folder.resolve("lib/two.jar"));
    }

    private Path jarOf(String... names) throws IOException {
        var jar = folder.resolve("library.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var name : names) {
                out.putNextEntry(new JarEntry(name));
            }
        }
        return jar;
    }
}
