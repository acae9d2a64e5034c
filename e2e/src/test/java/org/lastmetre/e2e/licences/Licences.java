package org.lastmetre.e2e.licences;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lastmetre.e2e.licences.Bill.Component;

/** Which licences may ship with an Apache-2.0 product; docs/dependencies.md gives the reasons. */
final class Licences {
    private static final Set<String> FIT = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "CC0-1.0",
            // weak copyleft: ships as it is, in a jar of its own
            "EPL-2.0");

    /** Components whose POM says too little or the wrong thing: what is on the bill, and what their sources say. */
    static final List<Ruling> RULINGS = List.of(
            new Ruling("org.jline:jline-native", "BSD-4-Clause", "BSD-3-Clause"),
            new Ruling("org.jline:jline-terminal", "BSD-4-Clause", "BSD-3-Clause"),
            new Ruling("com.google.re2j:re2j", "Go License", "BSD-3-Clause"),
            new Ruling("org.bouncycastle:bcprov-jdk18on", "Bouncy Castle Licence", "MIT"),
            new Ruling("org.jboss:jboss-transaction-spi", "Public Domain", "LGPL-2.1-or-later"));

    record Ruling(String component, String stated, String found) {
        boolean isAbout(Component candidate) {
            return candidate.id().equals(component) && candidate.licences().equals(Set.of(stated));
        }
    }

    private Licences() {}

    /** The licence under which a component ships; of several that its owner offers, the first that fits. */
    static Optional<String> chosen(Component component) {
        var ruled = RULINGS.stream().filter(ruling -> ruling.isAbout(component)).map(Ruling::found);
        return ruled.findFirst()
                .or(() -> component.licences().stream().filter(FIT::contains).findFirst());
    }
}
