package org.lastmetre.addresses;

import java.util.List;
import java.util.Optional;
import org.lastmetre.addresses.Directory.Building;

/**
 * A place in the text where a building is written.
 *
 * @param building empty if no such building exists here
 * @param maybe buildings that may have been meant then
 * @param start where the mention begins, its road included
 * @param end where the unit would begin
 */
record Mention(Optional<Building> building, List<Building> maybe, int start, int end) {
    /** The same place, as one that can't be told for certain. */
    Mention unknown() {
        return new Mention(Optional.empty(), maybe, start, end);
    }
}
