package org.lastmetre.order.communities;

import java.time.ZoneId;
import org.lastmetre.addresses.AddressResolver;
import org.lastmetre.addresses.Directory;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What has to be known of a community to take an order for it. */
public record KnownCommunity(CommunityId id, long version, ZoneId zone, Directory directory, AddressResolver resolver) {

    static KnownCommunity of(DefinedCommunity defined) {
        var definition = defined.definition();
        var directory = DirectoryOf.definition(definition);
        return new KnownCommunity(
                definition.id(), defined.version(), definition.timeZone(), directory, new AddressResolver(directory));
    }
}
