package org.lastmetre.sorting.batches;

import java.util.List;

/**
 * A batch as people look at it.
 *
 * @param expected of an open batch: how many packages its shelf waits for, those that lie on it included ("37 of 40");
 *     of a closed one: what is in it
 */
public record BatchOverview(Batch batch, List<String> packages, int expected) {}
