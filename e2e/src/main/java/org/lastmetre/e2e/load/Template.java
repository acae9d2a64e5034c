package org.lastmetre.e2e.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A request whose bytes are made once; each time it is sent another number stands in its places. */
public final class Template {
    /** What the number takes the place of, in path, headers and body; always twelve digits. */
    public static final String NUMBER = "{the-number}";

    private static final int DIGITS = NUMBER.length();

    private final byte[] bytes;
    private final int[] places;

    private Template(byte[] bytes) {
        this.bytes = bytes;
        this.places = placesIn(bytes);
    }

    /** @param headers whole lines, such as {@code Content-Type: application/json} */
    public static Template post(String path, List<String> headers, String body) {
        var length = body.getBytes(StandardCharsets.UTF_8).length;
        return of("POST " + path, headers, "Content-Length: " + length + "\r\n\r\n" + body);
    }

    public static Template get(String path, List<String> headers) {
        return of("GET " + path, headers, "\r\n");
    }

    private static Template of(String call, List<String> headers, String rest) {
        var lines = headers.stream().map(line -> line + "\r\n").collect(Collectors.joining());
        var whole = call + " HTTP/1.1\r\nHost: localhost\r\n" + lines + rest;
        return new Template(whole.getBytes(StandardCharsets.UTF_8));
    }

    int length() {
        return bytes.length;
    }

    /** Appends the whole request with this number in its places. */
    public void write(long number, ByteBuffer to) {
        var start = to.position();
        to.put(bytes);
        for (var place : places) {
            write(number, to, start + place);
        }
    }

    private static void write(long number, ByteBuffer to, int place) {
        var rest = number;
        for (var digit = DIGITS - 1; digit >= 0; digit--) {
            to.put(place + digit, (byte) ('0' + rest % 10));
            rest /= 10;
        }
    }

    private static int[] placesIn(byte[] bytes) {
        var mark = NUMBER.getBytes(StandardCharsets.US_ASCII);
        return IntStream.rangeClosed(0, bytes.length - DIGITS)
                .filter(at -> Arrays.equals(bytes, at, at + DIGITS, mark, 0, DIGITS))
                .toArray();
    }
}
