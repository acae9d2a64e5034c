package org.lastmetre.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A folder on a disk of its own, in memory, that is small enough to be filled. Where nothing may be mounted the test that
 * wants it is left out and says so; with {@code LM_DISKS=required} it fails. The disk goes with this JVM, even if that is
 * killed: the shell that mounted it waits for the end of its input to take it away.
 */
final class SmallDisk implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SmallDisk.class.getName());
    private static final int[] PIECES = {1 << 20, 1 << 12, 1};
    private static final int LIMIT_SECONDS = 10;
    private static final String MOUNTED = "mounted";
    private static final String SCRIPT = """
            trap '' HUP INT TERM
            mount -t tmpfs -o "size=$2m,mode=0700" tmpfs "$1" 2>&1 || exit 1
            echo mounted
            read -r end
            umount -l "$1"
            """;

    private final Process shell;
    private final Path ballast;

    private SmallDisk(Process shell, Path folder) {
        this.shell = shell;
        this.ballast = folder.resolve("ballast");
    }

    static SmallDisk of(Path folder, int megabytes) throws IOException {
        Files.createDirectories(folder);
        var command = new ProcessBuilder("sh", "-c", SCRIPT, "small-disk", folder.toString(), "" + megabytes);
        var shell = command.redirectErrorStream(true).start();
        var said = new BufferedReader(shell.inputReader()).readLine();
        if (!MOUNTED.equals(said)) {
            unavailable("Nothing is seen of full disks, since none can be mounted here (it takes root): " + said);
        }
        return new SmallDisk(shell, folder);
    }

    private static void unavailable(String why) {
        if ("required".equals(System.getenv("LM_DISKS"))) {
            throw new IllegalStateException(why);
        }
        LOG.log(Level.WARNING, why); // reports of tests that are left out don't show the reason
        Assumptions.abort(why);
    }

    /** To the last byte. */
    void fill() throws IOException {
        try (var out = Files.newByteChannel(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var size : PIECES) {
                fill(out, ByteBuffer.allocate(size));
            }
        }
    }

    private static void fill(WritableByteChannel out, ByteBuffer piece) {
        try {
            while (true) {
                out.write(piece.clear());
            }
        } catch (IOException full) {
            LOG.log(Level.DEBUG, full.getMessage());
        }
    }

    void makeRoom() throws IOException {
        Files.deleteIfExists(ballast);
    }

    @Override
    public void close() throws IOException {
        shell.getOutputStream().close();
        try {
            if (!shell.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || shell.exitValue() != 0) {
                throw new IllegalStateException("the disk of " + ballast.getParent() + " could not be taken away");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
