package org.lastmetre.e2e;

import java.util.List;
import org.lastmetre.e2e.bench.Bench;
import org.lastmetre.e2e.bench.BenchOptions;
import org.lastmetre.e2e.demo.Demo;
import org.lastmetre.e2e.demo.DemoOptions;
import org.lastmetre.e2e.faults.FaultOptions;
import org.lastmetre.e2e.faults.Faults;
import org.lastmetre.e2e.overload.Overload;
import org.lastmetre.e2e.overload.OverloadOptions;

/** The command line of what plays with a whole system: {@code demo}, {@code faults}, {@code overload} and {@code bench}, each with its options. */
public final class Main {
    private static final int WRONG_USE = 2;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> args) {
        try {
            return args.isEmpty() ? unknown() : run(args.get(0), args.subList(1, args.size()));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return WRONG_USE;
        }
    }

    private static int run(String command, List<String> options) {
        return switch (command) {
            case "demo" -> new Demo(DemoOptions.parse(options), System.out).run();
            case "faults" -> new Faults(FaultOptions.parse(options), System.out).run();
            case "overload" -> new Overload(OverloadOptions.parse(options), System.out).run();
            case "bench" -> new Bench(BenchOptions.parse(options), System.out).run();
            default -> unknown();
        };
    }

    private static int unknown() {
        System.err.println("What to do? "
                + String.join(
                        ", or ", DemoOptions.USAGE, FaultOptions.USAGE, OverloadOptions.USAGE, BenchOptions.USAGE));
        return WRONG_USE;
    }
}
