package org.lastmetre.local.processes;

import java.util.List;
import java.util.stream.Stream;

/** The order of things: stages one after the other, the parts of one stage at the same time. */
public record Plan(List<List<Part>> starting, List<List<Part>> stopping) {
    public Plan {
        starting = List.copyOf(starting);
        stopping = List.copyOf(stopping);
        if (!names(starting).sorted().toList().equals(names(stopping).sorted().toList())) {
            throw new IllegalArgumentException("What is started is not what is stopped");
        }
    }

    public List<Part> parts() {
        return starting.stream().flatMap(List::stream).toList();
    }

    private static Stream<String> names(List<List<Part>> stages) {
        return stages.stream().flatMap(List::stream).map(Part::name);
    }
}
