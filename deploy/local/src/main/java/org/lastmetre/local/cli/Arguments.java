package org.lastmetre.local.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words of the command line, sorted into flags, the data folder and the rest. */
final class Arguments {
    private static final Set<String> HELP = Set.of("help", "--help", "-h");

    private static final String DATA = "--data";
    private static final Set<String> PLACES = Set.of(DATA, "--to", "--from");

    private final String command;
    private final Set<String> flags = new HashSet<>();
    private final List<String> rest = new ArrayList<>();
    private final Map<String, Path> places = new HashMap<>();

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
            case "backup" -> allowing(Set.of("--to"), 0, new Request.Save(folder(), place("--to")));
            case "restore" -> allowing(Set.of("--from"), 0, new Request.Restore(folder(), place("--from")));
            default -> throw new BadArguments("There is no command '" + command + "'.");
        };
    }

    private Request up() {
        var up = new Request.Up(folder(), flags.contains("--fresh"), flags.contains("--rehearsal"));
        return allowing(Set.of("--fresh", "--rehearsal"), 0, up);
    }

    private Request allowing(Set<String> known, int names, Request request) {
        var said = Stream.concat(flags.stream(), places.keySet().stream().filter(place -> !place.equals(DATA)));
        said.filter(flag -> !known.contains(flag)).findFirst().ifPresent(flag -> {
            throw new BadArguments("'" + command + "' has no flag " + flag + ".");
        });
        if (rest.size() > names) {
            throw new BadArguments("'" + command + "' doesn't know what to do with '" + rest.get(names) + "'.");
        }
        return request;
    }

    private void take(String word, Deque<String> following) {
        var flag = word.split("=", 2)[0];
        if (PLACES.contains(word)) {
            places.put(word, folder(word, following.isEmpty() ? "" : following.pop()));
        } else if (PLACES.contains(flag)) {
            places.put(flag, folder(flag, word.substring(flag.length() + 1)));
        } else if (word.startsWith("-")) {
            flags.add(word);
        } else {
            rest.add(word);
        }
    }

    private static Path folder(String flag, String said) {
        if (said.isBlank() || said.startsWith("-")) {
            throw new BadArguments(flag + " needs a folder after it.");
        }
        return Path.of(said);
    }

    private Optional<Path> folder() {
        return Optional.ofNullable(places.get(DATA));
    }

    private Path place(String flag) {
        if (!places.containsKey(flag)) {
            throw new BadArguments("'" + command + "' needs " + flag + " DIR.");
        }
        return places.get(flag);
    }
}
