package org.lastmetre.local.processes;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The command line of a child JVM: this JVM's own java, the marker it is known by, and its flags. */
public record Jvm(String marker, List<String> flags) {
    private static final List<String> SHARED = List.of(
            "-XX:+UseSerialGC",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.net.preferIPv4Stack=true");

    /** A small JVM for one part of the system in this folder. */
    public static Jvm of(DataFolder folder, String part, int heapMegabytes) {
        var marker = "-Dlastmetre.child=" + folder.of(part);
        return new Jvm(marker, List.of("-Xmx" + heapMegabytes + "m")).with(SHARED);
    }

    public Jvm with(String... more) {
        return with(Arrays.asList(more));
    }

    public Jvm with(List<String> more) {
        return new Jvm(marker, concat(flags, more));
    }

    /** The whole command; what follows the flags is the main class or jar with its arguments. */
    public List<String> command(String... program) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return concat(List.of(java, marker), concat(flags, Arrays.asList(program)));
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
