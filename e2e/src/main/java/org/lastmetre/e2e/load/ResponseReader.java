package org.lastmetre.e2e.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds the end of an HTTP/1.1 answer and its status, in whatever pieces it comes; bodies are handed on piece by piece. */
final class ResponseReader {
    private enum Part {
        STATUS,
        HEADERS,
        BODY,
        CHUNK,
        CHUNK_END,
        TRAILER,
        WHOLE
    }

    private final Consumer<ByteBuffer> body;
    private byte[] line = new byte[256];
    private int length;
    private Part part;
    private int status;
    private boolean chunked;
    private boolean last;
    private long toSkip;

    /** Bodies are passed over. */
    ResponseReader() {
        this(piece -> {});
    }

    /** @param body takes each piece of a body at once: the buffer is used again */
    ResponseReader(Consumer<ByteBuffer> body) {
        this.body = body;
        begin();
    }

    /** From here on it reads another answer. */
    void begin() {
        part = Part.STATUS;
        length = 0;
        chunked = false;
        last = false;
        toSkip = 0;
    }

    /** @return whether the answer is whole */
    boolean take(ByteBuffer in) {
        while (part != Part.WHOLE && in.hasRemaining()) {
            if (part == Part.BODY) {
                skip(in);
            } else {
                take(in.get());
            }
        }
        return part == Part.WHOLE;
    }

    int status() {
        return status;
    }

    /** Whether the service will hang up after this answer. */
    boolean isLast() {
        return last;
    }

    private void skip(ByteBuffer in) {
        var now = (int) Math.min(toSkip, in.remaining());
        body.accept(in.slice(in.position(), now));
        in.position(in.position() + now);
        toSkip -= now;
        if (toSkip == 0) {
            part = chunked ? Part.CHUNK_END : Part.WHOLE;
        }
    }

    private void take(byte read) {
        if (read == '\n') {
            var text = new String(line, 0, length, StandardCharsets.ISO_8859_1);
            length = 0;
            take(text);
        } else if (read != '\r') {
            line = length == line.length ? Arrays.copyOf(line, 2 * length) : line;
            line[length++] = read;
        }
    }

    private void take(String text) {
        switch (part) {
            case STATUS -> begin(text);
            case HEADERS -> header(text.toLowerCase(Locale.ROOT));
            case CHUNK -> chunk(Long.parseLong(text.split(";")[0].strip(), 16));
            case CHUNK_END -> part = Part.CHUNK;
            case TRAILER -> part = text.isEmpty() ? Part.WHOLE : Part.TRAILER;
            case BODY, WHOLE -> throw new IllegalStateException("no line is read in " + part);
        }
    }

    private void begin(String statusLine) {
        status = Integer.parseInt(statusLine.split(" ")[1]);
        part = Part.HEADERS;
    }

    private void header(String header) {
        if (header.isEmpty()) {
            part = chunked ? Part.CHUNK : toSkip > 0 ? Part.BODY : Part.WHOLE;
        } else if (header.startsWith("content-length:")) {
            toSkip = Long.parseLong(header.substring(header.indexOf(':') + 1).strip());
        } else if (header.startsWith("transfer-encoding:")) {
            chunked = header.endsWith("chunked");
        } else if (header.startsWith("connection:")) {
            last = header.endsWith("close");
        }
    }

    private void chunk(long size) {
        toSkip = size;
        part = size == 0 ? Part.TRAILER : Part.BODY;
    }
}
