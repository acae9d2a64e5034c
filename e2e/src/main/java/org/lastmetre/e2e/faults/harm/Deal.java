package org.lastmetre.e2e.faults.harm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Deals decks, each shuffled: one of each in turn until all are empty, so that those who get few have some of every kind. */
record Deal(Random random) {
    <T> List<T> of(List<List<T>> decks) {
        var shuffled = decks.stream().map(this::shuffled).toList();
        var turns = shuffled.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, turns)
                .boxed()
                .flatMap(turn ->
                        shuffled.stream().filter(deck -> turn < deck.size()).map(deck -> deck.get(turn)))
                .toList();
    }

    private <T> List<T> shuffled(Collection<T> deck) {
        var cards = new ArrayList<>(deck);
        Collections.shuffle(cards, random);
        return cards;
    }
}
