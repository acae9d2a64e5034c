package org.lastmetre.e2e.licences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lastmetre.local.system.Service;

/** The jars that stand beside the services, the gateway, the launcher and the demo when they run. */
final class Shipped {
    private Shipped() {}

    static Set<String> jars(Path project) {
        var jars = new TreeSet<String>();
        folders(project).forEach(folder -> jars.addAll(jarsUnder(folder)));
        return jars;
    }

    private static Stream<Path> folders(Path project) {
        var services = Stream.concat(Service.ALL.stream(), Stream.of(Service.GATEWAY))
                .map(service -> project.resolve(service.module()).resolve("target/quarkus-app/lib"));
        var programs = Stream.of("deploy/local", "e2e").map(module -> project.resolve(module + "/target/lib"));
        return Stream.concat(services, programs);
    }

    private static List<String> jarsUnder(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
