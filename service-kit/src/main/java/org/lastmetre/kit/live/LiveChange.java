package org.lastmetre.kit.live;

/**
 * A committed change that followers of a stream see.
 *
 * @param id rises with the changes of the stream, the same on every replica; a gap makes a follower ask the source
 * @param data JSON; null in a feed that only says "there is something new, ask the source"
 */
public record LiveChange(String stream, long id, String type, String data) {}
