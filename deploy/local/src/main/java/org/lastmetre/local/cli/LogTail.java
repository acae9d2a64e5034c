package org.lastmetre.local.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One log being followed, from a little before its end, through being set aside and begun anew. */
final class LogTail {
    private static final long FROM_END_BYTES = 2_000;
    private static final int AT_ONCE_BYTES = 64 * 1024;

    private final Path log;
    private final String prefix;
    private final Terminal terminal;
    private long position = -1;

    LogTail(Path log, String prefix, Terminal terminal) {
        this.log = log;
        this.prefix = prefix;
        this.terminal = terminal;
    }

    /** Prints the whole lines that have been added since the last time. */
    void showNew() {
        if (!Files.exists(log)) {
            return;
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            seek(file);
            show(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + log, e);
        }
    }

    private void seek(RandomAccessFile file) throws IOException {
        if (position < 0) {
            position = Math.max(0, file.length() - FROM_END_BYTES);
            file.seek(position);
            position += position == 0 ? 0 : file.readLine().length() + 1; // to the beginning of a line
        } else if (position > file.length()) {
            position = 0;
        }
        file.seek(position);
    }

    private void show(RandomAccessFile file) throws IOException {
        var bytes = new byte[(int) Math.min(AT_ONCE_BYTES, file.length() - file.getFilePointer())];
        file.readFully(bytes);
        var whole = lastLineEnd(bytes);
        if (whole > 0) {
            var text = new String(bytes, 0, whole, StandardCharsets.UTF_8);
            text.lines().forEach(line -> terminal.print(prefix + line));
            position += whole;
        }
    }

    /** How many bytes are whole lines; a line longer than the buffer is cut. */
    private static int lastLineEnd(byte[] bytes) {
        for (var end = bytes.length; end > 0; end--) {
            if (bytes[end - 1] == '\n') {
                return end;
            }
        }
        return bytes.length == AT_ONCE_BYTES ? bytes.length : 0;
    }
}
