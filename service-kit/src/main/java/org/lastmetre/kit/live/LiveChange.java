package org.lastmetre.kit.live;

/**
 * A committed change that followers of a stream see.
 *
 * @param id counts the changes of the stream without a gap, the same on every replica
 * @param data JSON; null in a feed that only says "there is something new, ask the source"
 */
public record LiveChange(String stream, long id, String type, String data) {}
