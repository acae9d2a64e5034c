package org.lastmetre.local.kafka;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The server properties of a single node that is broker and controller in one, reachable on the loopback address only. */
record BrokerSettings(int port, int controllerPort, List<SideDoor> sideDoors, Path storage) {
    Properties properties() {
        var properties = new Properties();
        identity(properties);
        singleNode(properties);
        smallMachine(properties);
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("log.retention.hours", "168");
        properties.setProperty("log.dirs", storage.toString());
        return properties;
    }

    private void identity(Properties properties) {
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("inter.broker.listener.name", "PLAINTEXT");
        listeners(properties);
    }

    private void listeners(Properties properties) {
        var front = "PLAINTEXT" + at(port);
        var controller = "CONTROLLER" + at(controllerPort);
        properties.setProperty("listeners", with(front + "," + controller, door -> door.name() + at(door.listens())));
        properties.setProperty("advertised.listeners", with(front, door -> door.name() + at(door.told())));
        properties.setProperty(
                "listener.security.protocol.map",
                with("PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT", door -> door.name() + ":PLAINTEXT"));
    }

    private static String at(int port) {
        return "://127.0.0.1:" + port;
    }

    private String with(String first, Function<SideDoor, String> further) {
        return Stream.concat(Stream.of(first), sideDoors.stream().map(further)).collect(Collectors.joining(","));
    }

    private static void singleNode(Properties properties) {
        properties.setProperty("default.replication.factor", "1");
        properties.setProperty("min.insync.replicas", "1");
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
    }

    /** Fewer threads, fewer internal partitions and a smaller cleaner than a server farm would want. */
    private static void smallMachine(Properties properties) {
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "4");
        properties.setProperty("background.threads", "2");
        properties.setProperty("offsets.topic.num.partitions", "4");
        properties.setProperty("transaction.state.log.num.partitions", "4");
        properties.setProperty("share.coordinator.state.topic.num.partitions", "1");
        properties.setProperty("log.cleaner.dedupe.buffer.size", "8388608"); // bytes; taken from the heap at the start
        properties.setProperty("log.segment.bytes", "67108864");
        properties.setProperty("controlled.shutdown.max.retries", "1"); // there is nobody to hand over to
    }
}
