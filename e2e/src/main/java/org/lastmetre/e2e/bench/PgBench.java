package org.lastmetre.e2e.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lastmetre.local.postgres.Access;

/** PostgreSQL's own programs on the server of the system: {@code pgbench} with a script, prepared, and {@code psql}. */
final class PgBench {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    private final Access server;
    private final Path folder;

    PgBench(Access server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** Runs statements once, one after the other. */
    void once(String name, String statements) {
        psql(List.of(file(name + ".sql", statements)));
    }

    /** Runs files of statements one after the other; what a statement says is dropped. */
    void psql(List<Path> files) {
        var command = new ArrayList<>(List.of("-q", "-X", "-v", "ON_ERROR_STOP=1", "-o", "/dev/null"));
        files.forEach(file -> command.addAll(List.of("-f", file.toString())));
        run("psql", command);
    }

    /** A side that runs the script again and again, a transaction each time. */
    Side side(String name, String script, int clients) {
        var file = file(name.replaceAll("\\W+", "-") + ".pgbench", script);
        return new Side() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Round round(int seconds) {
                return pgbench(file, clients, seconds);
            }
        };
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The latency is an average: pgbench tells no more. */
    private Round pgbench(Path script, int clients, int seconds) {
        var said = run(
                "pgbench",
                List.of(
                        "-n",
                        "-j",
                        "1",
                        "-M",
                        "prepared",
                        "-f",
                        script.toString(),
                        "-c",
                        "" + clients,
                        "-T",
                        "" + seconds));
        var average = number(LATENCY, said);
        return Round.of(Round.PER_SECOND, number(TPS, said))
                .and(Round.P50, average)
                .and(Round.P99, average);
    }

    private static double number(Pattern pattern, String said) {
        var found = pattern.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("pgbench said: " + said);
        }
        return Double.parseDouble(found.group(1));
    }

    private String run(String program, List<String> how) {
        var command = new ArrayList<>(List.of(find(program).toString(), "-h", "127.0.0.1", "-p", "" + server.port()));
        command.addAll(List.of("-U", server.username()));
        command.addAll(how);
        command.add(server.database());
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("PGPASSWORD", server.password().value());
        try {
            var started = process.start();
            var said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return checked(program, started.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String checked(String program, int status, String said) {
        if (status != 0) {
            throw new IllegalStateException(program + " failed: " + said);
        }
        return said;
    }

    private static Path find(String program) {
        var folders = Stream.concat(
                Stream.of(System.getenv("PATH").split(":")).map(Path::of),
                Stream.of("18", "17", "16", "15").map(version -> Path.of("/usr/lib/postgresql", version, "bin")));
        return folders.map(bin -> bin.resolve(program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The reference is " + program
                        + ", and this machine has none; Debian has it in postgresql-contrib and postgresql-client"));
    }
}
