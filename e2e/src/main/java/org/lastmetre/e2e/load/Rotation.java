package org.lastmetre.e2e.load;

import java.nio.ByteBuffer;
import java.util.List;

/** One template after the other, again and again, each time with the next number. */
public final class Rotation implements Requests {
    private final List<Template> templates;
    private long number;

    /** @param first its first number; loads that must not meet begin far from each other */
    public Rotation(List<Template> templates, long first) {
        this.templates = List.copyOf(templates);
        this.number = first;
    }

    @Override
    public int longest() {
        return templates.stream().mapToInt(Template::length).max().orElseThrow();
    }

    @Override
    public void next(int connection, ByteBuffer to) {
        templates.get((int) (number % templates.size())).write(number, to);
        number++;
    }
}
