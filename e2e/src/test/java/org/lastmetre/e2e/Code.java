package org.lastmetre.e2e;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes of all modules, and the words in which the rules speak of them. */
final class Code {
    static final List<String> SERVICES = List.of("order", "sorting", "dispatch", "medical", "sanitation", "identity");
    static final JavaClasses OF_SERVICES = imported(modulesOfServices());
    static final JavaClasses OF_THE_GATEWAY = imported(Stream.of("console"));

    /** But the gateway. */
    static final JavaClasses ALL =
            imported(Stream.concat(modulesOfServices(), Stream.of("service-kit", "access", "addresses", "contracts")));

    private Code() {}

    /** Every class of a service that is in none of its outer rooms. */
    static DescribedPredicate<JavaClass> isCore() {
        return isOfAService()
                .and(DescribedPredicate.describe("outside of the rooms", type -> !type.getPackageName()
                        .matches(".*\\.(http|store|kafka)(\\..*)?")))
                .as("is core");
    }

    /** @param room such as {@code ..store..}; the kit has packages of such names, too, which are no rooms */
    static DescribedPredicate<JavaClass> isInRoom(String room) {
        return resideInAPackage(room).and(isOfAService());
    }

    static DescribedPredicate<JavaClass> isOfAService() {
        return resideInAnyPackage(packagesOfServices());
    }

    static DescribedPredicate<JavaClass> isOf(String service) {
        return resideInAPackage("org.lastmetre." + service + "..");
    }

    static String[] packagesOfServices() {
        return SERVICES.stream()
                .map(service -> "org.lastmetre." + service + "..")
                .toArray(String[]::new);
    }

    static DescribedPredicate<JavaClass> isGeneratedByTheCompiler() {
        return DescribedPredicate.describe("are arrays or primitives", type -> type.isArray() || type.isPrimitive());
    }

    private static Stream<String> modulesOfServices() {
        return SERVICES.stream().map(service -> service + "-service");
    }

    private static JavaClasses imported(Stream<String> modules) {
        var paths = modules.map(module -> Path.of("..", module, "target", "classes"));
        return new ClassFileImporter().importPaths(paths.toList());
    }
}
