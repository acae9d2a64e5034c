package org.lastmetre.e2e.logs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a run knows that no log may tell.
 *
 * @param doors where its orders went
 * @param words names of people and secrets, as they are
 */
public record Private(Set<Door> doors, List<String> words) {
    private static final int SHORTEST = 3;

    public Private {
        doors = Set.copyOf(doors);
        words = List.copyOf(words);
        if (words.stream().anyMatch(word -> word.length() < SHORTEST)) {
            throw new IllegalArgumentException("a word of less than three letters is found in everything");
        }
    }

    /** The same, with more that must not be told. */
    public Private and(Collection<String> more) {
        var all = new ArrayList<>(words);
        all.addAll(more);
        return new Private(doors, all);
    }
}
