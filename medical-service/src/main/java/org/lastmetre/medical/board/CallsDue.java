package org.lastmetre.medical.board;

/**
 * Today's calls of key persons.
 *
 * @param due to be made now
 * @param later called in vain, to be called again when the hour has come
 * @param visits doors at which somebody looks
 * @param missed not reached, and the coordinator's
 * @param answered reached
 */
public record CallsDue(int due, int later, int visits, int missed, int answered) {}
