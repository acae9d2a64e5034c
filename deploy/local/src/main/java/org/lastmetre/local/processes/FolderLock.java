package org.lastmetre.local.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** The right to run on a data folder; it falls back to the system by itself when its holder dies. */
public final class FolderLock implements AutoCloseable {
    public static final String HOLDER = "launcher";

    private final FileChannel channel;
    private final PidFile holder;

    private FolderLock(FileChannel channel, PidFile holder) {
        this.channel = channel;
        this.holder = holder;
    }

    /** Takes the right, or fails saying who has it. */
    public static FolderLock take(DataFolder folder, int port) {
        DataFolder.create(folder.run());
        try {
            var channel =
                    FileChannel.open(folder.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new LocalFailure("Last Metre is already running on " + folder.root() + holder(folder)
                        + ". Stop it with ./last-metre down, or choose another folder with --data DIR.");
            }
            var self = ProcessHandle.current();
            return new FolderLock(channel, PidFile.write(folder.pidFile(HOLDER), self, "", port));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't lock " + folder.root(), e);
        }
    }

    @Override
    public void close() {
        holder.delete();
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't unlock the data folder", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    private static String holder(DataFolder folder) {
        return PidFile.read(folder.pidFile(HOLDER))
                .map(file -> " (pid " + file.pid() + ")")
                .orElse("");
    }
}
