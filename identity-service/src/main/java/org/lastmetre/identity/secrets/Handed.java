package org.lastmetre.identity.secrets;

import org.lastmetre.kit.commit.Reply;

/**
 * An answer and the secret that goes with it, which is shown now and never again: the reply, as it is remembered, does not
 * hold it.
 *
 * @param secret null when the answer is the first one given again
 */
public record Handed(Reply reply, String secret) {
    public static Handed of(Reply reply, String secret) {
        return new Handed(reply, reply.replayed() ? null : secret);
    }

    @Override
    public String toString() {
        return "Handed[not shown]";
    }
}
