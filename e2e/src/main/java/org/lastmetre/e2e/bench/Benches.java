package org.lastmetre.e2e.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of all that can be measured. */
final class Benches {
    static final List<String> NAMES = List.copyOf(all().keySet());

    private Benches() {}

    static Map<String, Benchmark> all() {
        var all = new LinkedHashMap<String, Benchmark>();
        all.put("intake", new IntakeBench());
        all.put("bulk", new BulkBench());
        all.put("scans", new ScansBench());
        all.put("latency", new LatencyBench());
        all.put("streams", new StreamsBench());
        all.put("growth", new GrowthBench());
        all.put("footprint", new FootprintBench());
        all.put("replicas", new ReplicasBench());
        return all;
    }
}
