package org.lastmetre.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lastmetre.local.system.Service;

/** What a program takes at its start only, after the run in which its classes are archived has ended, is archived all the same. */
class ClassArchiveIT {
    static Stream<String> programs() {
        return Stream.concat(Service.ALL.stream(), Stream.of(Service.GATEWAY)).map(Service::module);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theClientOfTheBrokerIsArchived(String program) throws IOException {
        assertThat(Files.readString(archiveOf(program), StandardCharsets.ISO_8859_1))
                .contains("org/apache/kafka/clients/consumer/internals/ClassicKafkaConsumer");
    }

    /** Of the kind that the Java makes which packages; these tests run on the same. */
    private static Path archiveOf(String program) {
        var kind = Runtime.version().feature() >= 25 ? "app.aot" : "app-cds.jsa";
        return Path.of("..", program, "target", "quarkus-app", kind);
    }
}
