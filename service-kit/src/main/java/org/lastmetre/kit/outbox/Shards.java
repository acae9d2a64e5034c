package org.lastmetre.kit.outbox;

/** Splits keys among relays: all rows of a key are in one shard, and one relay at a time has a shard. */
final class Shards {
    static final int COUNT = 8;

    private Shards() {}

    static short of(String key) {
        return (short) Math.floorMod(key.hashCode(), COUNT);
    }
}
