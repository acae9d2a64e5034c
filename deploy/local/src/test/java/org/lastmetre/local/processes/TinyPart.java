package org.lastmetre.local.processes;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** A part that is a line of shell; tells in order what is done with it. */
record TinyPart(String name, String script, boolean ready, int port, Queue<String> told) implements Part {
    static TinyPart sleeping(String name, Queue<String> told) {
        return new TinyPart(name, "sleep 300", true, 0, told);
    }

    static TinyPart neverReady(String name, String script, Queue<String> told) {
        return new TinyPart(name, script, false, 0, told);
    }

    static TinyPart endingAfter(String name, String script, Queue<String> told) {
        return new TinyPart(name, script, true, 0, told);
    }

    @Override
    public Launch launch() {
        told.add("start " + name);
        var marker = "tiny-" + name + "-" + System.identityHashCode(told);
        return new Launch(
                List.of("sh", "-c", "trap 'kill $!; exit 0' TERM; (" + script + ") & wait $!", marker),
                Map.of(),
                marker);
    }

    @Override
    public void furnish() {
        told.add("ready " + name);
    }

    @Override
    public Stopping stopping() {
        return new Stopping("TERM", Duration.ofSeconds(5));
    }
}
