package org.lastmetre.e2e.faults.harm;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.lastmetre.contracts.Topics;

/**
 * Writes three records to every topic that is read which nobody can digest: nonsense, JSON that breaks off, and one without a
 * key; their type is one that is read there. A compacted topic gets the first two.
 */
record Poison(String bootstrapServers, Poisons poisons, Random random) implements Harm {
    private static final int NONSENSE_BYTES = 64;
    private static final String BROKEN = "{\"community\":\"fumin-garden\",\"version\":1,\"packages\":[{\"code\":";

    @Override
    public String name() {
        return "poison";
    }

    @Override
    public void inflict() {
        var records = poisons.oneOfEachTopic(random).stream().flatMap(this::records);
        new Records(bootstrapServers).write(records.toList());
    }

    private Stream<ProducerRecord<String, byte[]>> records(Poisons.Target target) {
        var nonsense = new byte[NONSENSE_BYTES];
        random.nextBytes(nonsense);
        var keyed = Stream.of(nonsense, BROKEN.getBytes(StandardCharsets.UTF_8))
                .map(payload -> record(target, "poison-" + random.nextLong(), payload));
        return Stream.concat(keyed, withoutKey(target, nonsense));
    }

    /** The broker itself refuses one in a compacted topic, and what came with it. */
    private Stream<ProducerRecord<String, byte[]>> withoutKey(Poisons.Target target, byte[] payload) {
        return Topics.COMPACTED.contains(target.topic()) ? Stream.empty() : Stream.of(record(target, null, payload));
    }

    private ProducerRecord<String, byte[]> record(Poisons.Target target, String key, byte[] payload) {
        var id = UUID.nameUUIDFromBytes(("poison " + random.nextLong()).getBytes(StandardCharsets.UTF_8))
                .toString();
        poisons.note(id, target);
        var record = new ProducerRecord<>(target.topic(), key, payload);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id);
        header(record, "ce_type", target.type());
        header(record, "ce_source", "/nobody");
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
