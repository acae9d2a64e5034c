package org.lastmetre.sanitation.rounds.http;

import org.lastmetre.kit.community.Site;
import org.lastmetre.kit.community.SiteKind;

/** A site as it is shown. */
public record SiteView(String id, SiteKind kind, String building, String grid) {
    static SiteView of(Site site) {
        return new SiteView(site.id(), site.kind(), site.building(), site.grid());
    }
}
