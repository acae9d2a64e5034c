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

/**
 * The reference: {@code pgbench} on the same server, 64 clients, one prepared transaction for each order with its three
 * lines and one outbox row, in tables like the service's own.
 */
final class PgBench implements Side {
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern DONE = Pattern.compile("actually processed: (\\d+)");
    private static final String CLIENTS = "64";

    private final Path program;
    private final int port;
    private final String password;
    private final Path folder;

    /** @throws IllegalArgumentException if the machine has no pgbench */
    PgBench(int port, String password, Path folder) {
        this.program = find();
        this.port = port;
        this.password = password;
        this.folder = folder;
        run(script("tables", PgBenchScripts.TABLES), "-c", "1", "-t", "1", "-M", "simple");
    }

    @Override
    public String name() {
        return "pgbench";
    }

    @Override
    public Round round(int seconds) {
        var said = run(
                script("order", PgBenchScripts.ORDER),
                "-c",
                CLIENTS,
                "-j",
                "1",
                "-M",
                "prepared",
                "-T",
                Integer.toString(seconds));
        return new Round((int) number(DONE, said), number(TPS, said), Double.NaN);
    }

    private static double number(Pattern pattern, String said) {
        var found = pattern.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("pgbench said: " + said);
        }
        return Double.parseDouble(found.group(1));
    }

    private Path script(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name + ".pgbench"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(Path script, String... how) {
        var command = new ArrayList<>(List.of(program.toString(), "-n", "-f", script.toString(), "-h", "127.0.0.1"));
        command.addAll(List.of("-p", Integer.toString(port), "-U", "postgres"));
        command.addAll(List.of(how));
        command.add("postgres");
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("PGPASSWORD", password);
        try {
            var started = process.start();
            var said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return checked(started.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String checked(int status, String said) {
        if (status != 0) {
            throw new IllegalStateException("pgbench failed: " + said);
        }
        return said;
    }

    private static Path find() {
        var folders = Stream.concat(
                Stream.of(System.getenv("PATH").split(":")).map(Path::of),
                Stream.of("18", "17", "16", "15").map(version -> Path.of("/usr/lib/postgresql", version, "bin")));
        return folders.map(bin -> bin.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The reference is pgbench, and this machine has none; Debian has it in postgresql-contrib"));
    }
}
