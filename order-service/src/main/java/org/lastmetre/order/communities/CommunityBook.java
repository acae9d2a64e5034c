package org.lastmetre.order.communities;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;

/** Directories ready for use, read again only when their version has moved on. */
@ApplicationScoped
public class CommunityBook {
    private final DefinedCommunities communities;
    private final Map<CommunityId, KnownCommunity> read = new ConcurrentHashMap<>();

    public CommunityBook(DefinedCommunities communities) {
        this.communities = communities;
    }

    /** Those of the communities that exist, as they stay until the transaction ends. */
    public Uni<Map<CommunityId, KnownCommunity>> share(Tx tx, Set<CommunityId> ids) {
        return communities.share(tx, ids).chain(this::current);
    }

    /** One of them; fails with a refusal if there is no such community. */
    Uni<KnownCommunity> share(Tx tx, CommunityId id) {
        return share(tx, Set.of(id))
                .map(known -> Optional.ofNullable(known.get(id)).orElseThrow(() -> unknown(id)));
    }

    /** @return fails with a refusal if there is no such community */
    public Uni<KnownCommunity> require(CommunityId id) {
        return communities
                .version(id)
                .map(version -> version.orElseThrow(() -> unknown(id)))
                .chain(version -> current(id, version));
    }

    public static Refusal unknown(CommunityId id) {
        return Refusal.notFound("unknown-community", "there is no community " + id);
    }

    private Uni<Map<CommunityId, KnownCommunity>> current(Map<CommunityId, Long> versions) {
        return Multi.createFrom()
                .iterable(versions.entrySet())
                .onItem()
                .transformToUniAndConcatenate(entry -> current(entry.getKey(), entry.getValue()))
                .collect()
                .in(HashMap::new, (map, known) -> map.put(known.id(), known));
    }

    private Uni<KnownCommunity> current(CommunityId id, long version) {
        var known = read.get(id);
        if (known != null && known.version() >= version) {
            return Uni.createFrom().item(known);
        }
        return communities
                .find(id)
                .map(found -> found.orElseThrow(() -> unknown(id)).known())
                .invoke(fresh -> read.put(id, fresh));
    }
}
