package org.lastmetre.local.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** A JVM with one guarded child, there to be killed. */
final class GuardedParent {
    private GuardedParent() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = new DataFolder(Path.of(arguments[0]));
        var child = Child.start(TinyPart.sleeping("ward", new ConcurrentLinkedQueue<>()), folder);
        Guard.over(folder.root(), List.of(child));
        var target = Path.of(arguments[1]);
        var beside = Files.writeString(Path.of(arguments[1] + ".new"), Long.toString(child.pid()));
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        new CountDownLatch(1).await();
    }
}
