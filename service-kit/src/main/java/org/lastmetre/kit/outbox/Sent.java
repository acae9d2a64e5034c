package org.lastmetre.kit.outbox;

import java.util.Set;

/**
 * What became of records that were to be sent.
 *
 * @param positions of those that were acknowledged
 * @param left how many nobody tried to send, since time was up
 */
record Sent(Set<Long> positions, int left) {}
