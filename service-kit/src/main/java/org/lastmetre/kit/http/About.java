package org.lastmetre.kit.http;

/** A request body that names what it is about, for the trail: a package, a volunteer; never a door or a person. */
public interface About {
    /** @return the id, or null */
    String about();
}
