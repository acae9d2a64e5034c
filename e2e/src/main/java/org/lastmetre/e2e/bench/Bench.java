package org.lastmetre.e2e.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lastmetre.e2e.bench.report.JsonReport;
import org.lastmetre.e2e.bench.report.Result;
import org.lastmetre.e2e.bench.report.SvgPlot;
import org.lastmetre.e2e.bench.report.TextReport;
import org.lastmetre.e2e.demo.Reply;
import org.lastmetre.local.processes.LocalFailure;

/** The command {@code bench}: measures on fresh systems of its own, beside references on the same machine in the same run. */
public final class Bench {
    private final BenchOptions options;
    private final PrintStream out;
    private final List<Result> results = new ArrayList<>();

    public Bench(BenchOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** Returns the exit code: 1 if a bench could not be carried through; a missed target is no failure. */
    public int run() {
        var failed = false;
        for (var bench : Benches.all().entrySet()) {
            failed |= options.wants(bench.getKey()) && !carriesThrough(bench.getKey(), bench.getValue());
        }
        results.forEach(result -> TextReport.of(result).forEach(out::println));
        write(options.json(), JsonReport.of(results, Instant.now()));
        var curves =
                results.stream().flatMap(result -> result.curves().stream()).toList();
        write(curves.isEmpty() ? null : options.svg(), SvgPlot.of(curves));
        return failed ? 1 : 0;
    }

    private boolean carriesThrough(String name, Benchmark bench) {
        out.println("bench " + name);
        try {
            results.add(bench.run(new Workshop(options, out)));
            return true;
        } catch (LocalFailure | Reply.Unexpected | IllegalStateException | UncheckedIOException e) {
            out.println("  could not be carried through: " + e.getMessage());
            return false;
        }
    }

    private static void write(Path file, String text) {
        try {
            if (file != null) {
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
