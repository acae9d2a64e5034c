package org.lastmetre.e2e;

import java.util.List;
import org.lastmetre.e2e.bench.Bench;
import org.lastmetre.e2e.bench.BenchOptions;
import org.lastmetre.e2e.demo.Demo;
import org.lastmetre.e2e.demo.DemoOptions;

/** The command line of what plays with a whole system: {@code demo [--community ID] [--seed N] [--speed N]}. */
public final class Main {
    private static final int WRONG_USE = 2;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        if (args.length == 0 || !List.of("demo", "bench").contains(args[0])) {
            System.err.println("What to do? " + DemoOptions.USAGE + ", or " + BenchOptions.USAGE);
            return WRONG_USE;
        }
        try {
            var rest = List.of(args).subList(1, args.length);
            return args[0].equals("demo")
                    ? new Demo(DemoOptions.parse(rest), System.out).run()
                    : new Bench(BenchOptions.parse(rest), System.out).run();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return WRONG_USE;
        }
    }
}
