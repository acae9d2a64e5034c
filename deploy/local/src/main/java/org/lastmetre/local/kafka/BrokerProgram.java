package org.lastmetre.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The program of the broker's own JVM: formats the storage at the first start, then runs Kafka until it is told to end. */
final class BrokerProgram {
    private BrokerProgram() {}

    /** Takes the path of the server properties. */
    public static void main(String[] arguments) throws IOException {
        var properties = Path.of(arguments[0]);
        if (!formatted(properties)) {
            format(properties);
        }
        Kafka.main(new String[] {properties.toString()});
    }

    private static boolean formatted(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"));
    }

    private static void format(Path properties) {
        var cluster = Uuid.randomUuid().toString();
        var exitCode = StorageTool.execute(
                new String[] {"format", "--cluster-id", cluster, "--config", properties.toString()}, System.out);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
