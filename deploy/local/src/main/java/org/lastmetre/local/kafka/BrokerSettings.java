package org.lastmetre.local.kafka;

import java.nio.file.Path;
import java.util.Properties;

/** The server properties of a single node that is broker and controller in one, reachable on the loopback address only. */
record BrokerSettings(int port, int controllerPort, Path storage) {
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
        properties.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
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
