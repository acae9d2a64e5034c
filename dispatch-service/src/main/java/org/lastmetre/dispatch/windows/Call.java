package org.lastmetre.dispatch.windows;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lastmetre.addresses.Directory;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Asks sorting to seal the open batches of some categories in some buildings; {@code window} is null outside of one. */
public record Call(
        UUID id,
        CommunityId community,
        WindowId window,
        List<Category> categories,
        List<String> buildings,
        CallReason reason,
        Instant at) {

    /** Calls every building that goods may go to. */
    public static Call of(
            UUID id, Community community, WindowId window, List<Category> categories, CallReason reason, Instant at) {
        var buildings = community.directory().buildings().stream()
                .map(Directory.Building::id)
                .filter(building -> !community.nothingGoesInto(building))
                .sorted()
                .toList();
        return new Call(id, community.id(), window, categories, buildings, reason, at);
    }

    static Call wave(UUID id, Community community, Window window, CallReason reason, Instant at) {
        return of(id, community, window.id(), List.of(window.category()), reason, at);
    }

    static Call light(UUID id, Community community, Instant at) {
        return of(id, community, null, List.of(Category.values()), CallReason.LIGHT, at);
    }

    public static Call extra(UUID id, Community community, Set<Category> categories, Instant at) {
        return of(id, community, null, categories.stream().sorted().toList(), CallReason.EXTRA, at);
    }
}
