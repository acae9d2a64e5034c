package org.lastmetre.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * When a program is packaged, it is run once for an archive of its classes (AppCDS), read and checked, from which each start takes
 * them. That run ends before anything is connected; what a start loads only then, which is a third of all, is loaded here.
 */
@ApplicationScoped
class ArchivedClasses {
    private static final Logger LOG = Logger.getLogger(ArchivedClasses.class);

    /** The framework sets it for that run, and for no other. */
    private static final String PACKAGING = "quarkus.appcds.generate";

    /** Of whose classes a start takes a good part. */
    private static final List<String> WANTED = List.of(
            "com/fasterxml/jackson/",
            "com/ongres/",
            "io/agroal/",
            "io/netty/buffer/",
            "io/netty/channel/",
            "io/netty/handler/codec/http/",
            "io/netty/util/",
            "io/smallrye/openapi/",
            "io/vertx/core/",
            "io/vertx/pgclient/",
            "io/vertx/sqlclient/",
            "org/apache/kafka/clients/consumer/",
            "org/apache/kafka/clients/producer/",
            "org/apache/kafka/common/",
            "org/eclipse/microprofile/openapi/",
            "org/flywaydb/core/",
            "org/lastmetre/",
            "org/postgresql/",
            "org/yaml/snakeyaml/");

    void load(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (Boolean.getBoolean(PACKAGING)) {
            var program = Path.of(System.getProperty("java.class.path"));
            jarsOf(program).flatMap(jar -> wantedOf(jar).stream()).forEach(ArchivedClasses::load);
        }
    }

    /** Those that a program's own jar names. */
    static Stream<Path> jarsOf(Path program) {
        try (var jar = new JarFile(program.toFile())) {
            var named = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return Stream.of(named.split(" ")).map(program.toAbsolutePath()::resolveSibling);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the classes in a jar that a start may take. */
    static List<String> wantedOf(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> WANTED.stream().anyMatch(name::startsWith))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Libraries hold classes for others that are not here: those are left out, as they are in each start. */
    private static void load(String name) {
        try {
            Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError notHere) {
            LOG.debugf("%s is not archived", name);
        }
    }
}
