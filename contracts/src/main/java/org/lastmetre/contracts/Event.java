package org.lastmetre.contracts;

/** Something that happened and was committed; carries the whole new state that a reader needs. */
public interface Event {
    /** The community of what concerns all of them; no community can have this id. */
    String EVERYWHERE = "*";

    /** The community it happened in, or {@link #EVERYWHERE}. */
    String community();

    /** The version of what changed after the change, counted up by one; readers drop what is older than they know. */
    long version();

    /** The id of what changed: the record's key, so that its events stay in order. */
    String key();

    /** The topic it is published to. */
    String topic();
}
