package org.lastmetre.local.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A project root in which every service is built, out of {@link FakeService}. */
final class FakeProject {
    private FakeProject() {}

    static Path in(Path root) throws IOException {
        for (var service :
                Stream.concat(Service.ALL.stream(), Stream.of(Service.GATEWAY)).toList()) {
            var folder = Files.createDirectories(root.resolve(service.module()).resolve("target/quarkus-app"));
            writeJar(folder.resolve("quarkus-run.jar"));
        }
        return root;
    }

    private static void writeJar(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.MAIN_CLASS, FakeService.class.getName());
        var classFile = FakeService.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var in = FakeService.class.getClassLoader().getResourceAsStream(classFile)) {
            out.putNextEntry(new ZipEntry(classFile));
            in.transferTo(out);
            out.closeEntry();
        }
    }
}
