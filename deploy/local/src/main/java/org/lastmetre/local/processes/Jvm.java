package org.lastmetre.local.processes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The command line of a child JVM: this JVM's own java, the flags all children share, and its heap. */
public record Jvm(String marker, int heapMegabytes) {
    private static final List<String> SHARED = List.of(
            "-XX:+UseSerialGC",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.net.preferIPv4Stack=true");

    /** The marker by which a JVM of this data folder is known again. */
    public static Jvm of(DataFolder folder, String part, int heapMegabytes) {
        return new Jvm("-Dlastmetre.child=" + folder.of(part), heapMegabytes);
    }

    public List<String> command(String... more) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(marker);
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(SHARED);
        command.addAll(Arrays.asList(more));
        return List.copyOf(command);
    }
}
