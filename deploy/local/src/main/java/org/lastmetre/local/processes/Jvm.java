package org.lastmetre.local.processes;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The command line of a child JVM: this JVM's own java, the marker it is known by, and its flags. {@value #ASKED} in the
 * environment may name more, parted by blanks, for each of them.
 */
public record Jvm(String marker, List<String> flags) {
    static final String ASKED = "LASTMETRE_JVM_FLAGS";

    /**
     * The thorough compiler takes what ran three times as often as it would ask for: by its own thresholds it compiles much in
     * a start that hardly runs again, and by ten times those a service is not at its best after a hundred thousand orders.
     */
    private static final List<String> COMPILE_WHAT_IS_HOT = List.of(
            "-XX:Tier4InvocationThreshold=15000",
            "-XX:Tier4MinInvocationThreshold=2000",
            "-XX:Tier4CompileThreshold=45000",
            "-XX:Tier4BackEdgeThreshold=120000");

    /**
     * Archived classes stay where the archive was made for: moved, as some releases of Java 17 do it at each start, all of it is
     * rewritten, and each process has its own copy in memory.
     */
    private static final List<String> MAP_CLASSES_IN_PLACE =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");

    /**
     * Of a heap only what was written to is in memory. Where objects are made is all written to soon, and is kept small; what is
     * left of it for the old ones makes room in itself at first, before it grows.
     */
    private static final List<String> SMALL_HEAP = List.of("-Xms96m", "-Xmn32m");

    private static final List<String> SHARED = List.of(
            "-XX:+UseSerialGC",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.net.preferIPv4Stack=true");

    /** A small JVM for one part of the system in this folder. */
    public static Jvm of(DataFolder folder, String part, int heapMegabytes) {
        var marker = "-Dlastmetre.child=" + folder.of(part);
        return new Jvm(marker, List.of("-Xmx" + heapMegabytes + "m"))
                .with(SMALL_HEAP)
                .with(SHARED)
                .with(COMPILE_WHAT_IS_HOT)
                .with(MAP_CLASSES_IN_PLACE)
                .with(asked(System.getenv()));
    }

    static List<String> asked(Map<String, String> environment) {
        return Arrays.stream(environment.getOrDefault(ASKED, "").split("\\s+"))
                .filter(flag -> !flag.isEmpty())
                .toList();
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
