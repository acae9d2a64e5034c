package org.lastmetre.local.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.lastmetre.local.backup.Backup;
import org.lastmetre.local.backup.BackupFolder;
import org.lastmetre.local.backup.Restore;
import org.lastmetre.local.processes.LocalFailure;
import org.lastmetre.local.system.Options;

/** The program behind {@code ./last-metre}: exit code 0 is well, 1 something failed, 2 the command line was wrong. */
public final class Main {
    private final Terminal out;
    private final Terminal err;

    private Main(PrintStream out, PrintStream err) {
        this.out = new Terminal(out);
        this.err = new Terminal(err);
    }

    public static void main(String[] arguments) {
        System.exit(new Main(System.out, System.err).run(arguments));
    }

    private int run(String... arguments) {
        try {
            return run(Arguments.parse(arguments));
        } catch (BadArguments e) {
            err.print(e.getMessage() + System.lineSeparator());
            err.print(Usage.TEXT);
            return 2;
        } catch (LocalFailure e) {
            err.print(e.getMessage());
            Stream.iterate(e.getCause(), Objects::nonNull, Throwable::getCause)
                    .forEach(cause -> err.print("  because: " + cause));
            return 1;
        }
    }

    private int run(Request request) {
        var options = options(request);
        if (request instanceof Request.Up up) {
            var chosen = options.withFresh(up.fresh()).withRehearsal(up.rehearsal());
            return new Up(chosen, out).run();
        }
        if (request instanceof Request.Status) {
            return new Status(options.folder(), Clock.systemUTC(), out).run();
        }
        if (request instanceof Request.Down) {
            return new Down(options, out).run();
        }
        if (request instanceof Request.Logs logs) {
            return new Logs(options.folder(), logs.service(), out).run();
        }
        if (request instanceof Request.Save save) {
            Backup.take(options.folder(), new BackupFolder(save.to()), out);
            return 0;
        }
        if (request instanceof Request.Restore restore) {
            Restore.run(new BackupFolder(restore.from()), options.folder(), out);
            return 0;
        }
        out.print(Usage.TEXT);
        return 0;
    }

    private static Options options(Request request) {
        var usual = Options.usual();
        return request.data().map(usual::withData).orElse(usual);
    }
}
