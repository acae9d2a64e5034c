package org.lastmetre.local.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of the command line, sorted into flags, the data folder and the rest. */
final class Arguments {
    private static final Set<String> HELP = Set.of("help", "--help", "-h");

    private final String command;
    private final Set<String> flags = new HashSet<>();
    private final List<String> rest = new ArrayList<>();
    private Path data;

    private Arguments(String command, Deque<String> words) {
        this.command = command;
        while (!words.isEmpty()) {
            take(words.pop(), words);
        }
    }

    /** Fails with a {@link BadArguments} that says which word is wrong. */
    static Request parse(String... words) {
        var waiting = new ArrayDeque<>(List.of(words));
        if (waiting.isEmpty()) {
            throw new BadArguments("Say what to do.");
        }
        return new Arguments(waiting.pop(), waiting).request();
    }

    private Request request() {
        if (HELP.contains(command) || flags.stream().anyMatch(HELP::contains)) {
            return new Request.Help(folder());
        }
        return switch (command) {
            case "up" -> up();
            case "status" -> allowing(Set.of(), 0, new Request.Status(folder()));
            case "down" -> allowing(Set.of(), 0, new Request.Down(folder()));
            case "logs" ->
                allowing(Set.of(), 1, new Request.Logs(folder(), rest.stream().findFirst()));
            default -> throw new BadArguments("There is no command '" + command + "'.");
        };
    }

    private Request up() {
        var up = new Request.Up(folder(), flags.contains("--fresh"), flags.contains("--rehearsal"));
        return allowing(Set.of("--fresh", "--rehearsal"), 0, up);
    }

    private Request allowing(Set<String> known, int names, Request request) {
        flags.stream().filter(flag -> !known.contains(flag)).findFirst().ifPresent(flag -> {
            throw new BadArguments("'" + command + "' has no flag " + flag + ".");
        });
        if (rest.size() > names) {
            throw new BadArguments("'" + command + "' doesn't know what to do with '" + rest.get(names) + "'.");
        }
        return request;
    }

    private void take(String word, Deque<String> following) {
        if (word.equals("--data")) {
            data = folder(following.isEmpty() ? "" : following.pop());
        } else if (word.startsWith("--data=")) {
            data = folder(word.substring("--data=".length()));
        } else if (word.startsWith("-")) {
            flags.add(word);
        } else {
            rest.add(word);
        }
    }

    private static Path folder(String said) {
        if (said.isBlank() || said.startsWith("-")) {
            throw new BadArguments("--data needs a folder after it.");
        }
        return Path.of(said);
    }

    private Optional<Path> folder() {
        return Optional.ofNullable(data);
    }
}
