package org.lastmetre.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One payload of every event type as it is on the wire, for the tests of those who publish it and of those who read it. */
public final class GoldenSamples {
    private GoldenSamples() {}

    /**
     * The sample as text; {@code type} is a wire name such as {@code lastmetre.order.placed.v1}.
     *
     * @throws IllegalArgumentException if there is no such type
     */
    public static String json(String type) {
        try (var sample = open(type)) {
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample of an event's class as text. */
    public static String json(Class<? extends Event> event) {
        return json(EventCatalog.typeOf(event));
    }

    /**
     * The sample as UTF-8 bytes; the caller closes it.
     *
     * @throws IllegalArgumentException if there is no such type
     */
    public static InputStream open(String type) {
        var sample = GoldenSamples.class.getResourceAsStream("/samples/" + type + ".json");
        if (sample == null) {
            throw new IllegalArgumentException("no sample of " + type);
        }
        return sample;
    }
}
