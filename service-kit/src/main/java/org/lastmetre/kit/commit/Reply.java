package org.lastmetre.kit.commit;

/** The answer to a request; {@code replayed} when it is the first answer given again. */
public record Reply(Answer answer, boolean replayed) {}
