package org.lastmetre.e2e.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that ships has a licence that may ship; needs the packaged modules and the bill of the root's build. */
class LicencesIT {
    private static final Path PROJECT = Path.of("..");
    private static Bill bill;

    @BeforeAll
    static void readTheBill() throws IOException {
        bill = Bill.read(PROJECT.resolve("target/bom.json"));
        Files.write(Path.of("target", "licences.txt"), table());
    }

    /** With -o Maven leaves out what makes the bill. */
    @BeforeEach
    void theBillIsNew() {
        if (Boolean.getBoolean("lastmetre.offline")) {
            assumeThat(missing())
                    .as("the bill is older than what ships: run ./mvnw verify once without -o")
                    .isEmpty();
        }
    }

    @Test
    void everyComponentHasALicenceThatMayShip() {
        assertThat(bill.components()).allSatisfy(component -> assertThat(Licences.chosen(component))
                .as("a licence of %s that may ship, offered are %s", component.id(), component.licences())
                .isPresent());
    }

    @Test
    void everyJarThatShipsIsOnTheBill() {
        assertThat(missing())
                .as("jars without a line on the bill; a build of some modules makes only a part of it")
                .isEmpty();
    }

    @Test
    void everyRulingIsStillNeeded() {
        assertThat(Licences.RULINGS)
                .allSatisfy(ruling -> assertThat(bill.components()).anyMatch(ruling::isAbout));
    }

    private static Collection<String> missing() {
        return Shipped.jars(PROJECT).stream().filter(jar -> !bill.lists(jar)).toList();
    }

    private static Collection<String> table() {
        return bill.components().stream()
                .map(component -> "%-20s %s:%s"
                        .formatted(Licences.chosen(component).orElse("?"), component.id(), component.version()))
                .sorted()
                .toList();
    }
}
