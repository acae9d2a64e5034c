package org.lastmetre.sorting.sums.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.sorting.sums.ShelfLoad;

/** A grid's shelves; {@code grid} is null for packages whose door nobody knows yet. */
public record GridView(
        @JsonInclude(JsonInclude.Include.ALWAYS) String grid,
        @JsonUnwrapped Counts counts,
        List<BuildingView> buildings) {

    /** A building's shelves. */
    public record BuildingView(
            @JsonInclude(JsonInclude.Include.ALWAYS) String building,
            @JsonUnwrapped Counts counts,
            List<CategoryView> categories) {}

    /** One shelf. */
    public record CategoryView(
            Category category, @JsonUnwrapped Counts counts) {}

    /** Packages: still to go, in the open batch, in sealed batches that have not left, waiting for a human. */
    public record Counts(long expected, long shelved, long sealed, long heldForReview) {
        static Counts of(List<ShelfLoad> loads) {
            return new Counts(
                    loads.stream().mapToLong(ShelfLoad::expected).sum(),
                    loads.stream().mapToLong(ShelfLoad::shelved).sum(),
                    loads.stream().mapToLong(ShelfLoad::sealed).sum(),
                    loads.stream().mapToLong(ShelfLoad::heldForReview).sum());
        }
    }
}
