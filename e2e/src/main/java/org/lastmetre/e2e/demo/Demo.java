package org.lastmetre.e2e.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.processes.Reports;
import org.lastmetre.local.system.LastMetre;
import org.lastmetre.local.system.Options;
import org.lastmetre.local.system.RunningSystem;

/** Plays one day of a community against a system of its own, started afresh, and tells whether everything closes. */
public final class Demo {
    private final DemoOptions options;
    private final PrintStream out;

    public Demo(DemoOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** Returns the exit code: 0 if every sum closes and nothing stayed overnight. */
    public int run() {
        var plan = DayPlan.of(Place.named(options.community()), options.seed());
        var usual = Options.usual();
        var data = usual.project().resolve(Path.of("data", "demo"));
        out.println("Starting Last Metre for a rehearsal in " + data + " ...");
        try (var system = LastMetre.start(usual.withData(data).withFresh(true).withRehearsal(true), notes())) {
            out.println("Watch it at " + system.gateway());
            return play(plan, system);
        } catch (LocalFailure | Reply.Unexpected e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private int play(DayPlan plan, RunningSystem system) {
        var book = new Book();
        try (var team = new Team(book)) {
            var api = new Api(system.gateway());
            var clock = DayClock.tomorrow(api, plan.place().zone(), options.speed());
            return new Day(new Scene(plan, api, clock, book, team), system.folder(), out).play();
        }
    }

    private Reports notes() {
        return new Reports() {
            @Override
            public void note(String text) {
                out.println("  " + text);
            }
        };
    }
}
