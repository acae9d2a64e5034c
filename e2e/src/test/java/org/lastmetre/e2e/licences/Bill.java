package org.lastmetre.e2e.licences;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The bill of materials the build makes of what ships (CycloneDX); without a component when there is no such file. */
record Bill(List<Component> components) {
    /** A component, and the licences its POM offers: SPDX ids where they are known, else the names given there. */
    record Component(String group, String name, String version, Set<String> licences) {
        private static Component of(JsonNode component) {
            var licences = new TreeSet<String>();
            component.path("licenses").forEach(choice -> licences.add(licence(choice)));
            return new Component(
                    component.path("group").asText(),
                    component.path("name").asText(),
                    component.path("version").asText(),
                    licences);
        }

        private static String licence(JsonNode choice) {
            var named = choice.path("license");
            return choice.path("expression")
                    .asText(named.path("id").asText(named.path("name").asText()));
        }

        /** Quarkus puts the group in front of a jar's name, Maven doesn't. */
        boolean isIn(String jar) {
            var plain = name + "-" + version + ".jar";
            return jar.equals(plain) || jar.equals(group + "." + plain);
        }

        String id() {
            return group + ":" + name;
        }
    }

    static Bill read(Path file) {
        try {
            var components = Files.exists(file)
                    ? new ObjectMapper().readTree(file.toFile()).path("components")
                    : new ObjectMapper().createArrayNode();
            return new Bill(StreamSupport.stream(components.spliterator(), false)
                    .map(Component::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean lists(String jar) {
        return components.stream().anyMatch(component -> component.isIn(jar));
    }
}
