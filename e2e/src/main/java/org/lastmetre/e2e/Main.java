package org.lastmetre.e2e;

import java.util.Arrays;
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
        if (args.length == 0 || !args[0].equals("demo")) {
            System.err.println("What to do? " + DemoOptions.USAGE);
            return WRONG_USE;
        }
        try {
            var options = DemoOptions.parse(Arrays.asList(args).subList(1, args.length));
            return new Demo(options, System.out).run();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return WRONG_USE;
        }
    }
}
