package org.lastmetre.e2e.bench;

import org.lastmetre.e2e.bench.report.Result;

/** One measurement with all it needs, which it starts and stops itself. */
@FunctionalInterface
interface Benchmark {
    Result run(Workshop workshop);
}
