package org.lastmetre.local.kafka;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The broker's class path: ours, without the other log backends that a test of a service brings along. */
final class BrokerClasspath {
    private BrokerClasspath() {}

    static String of(String classpath) {
        return Arrays.stream(classpath.split(File.pathSeparator))
                .filter(entry -> !entry.contains("jboss-logmanager"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
