package org.lastmetre.kit.community;

/** What a site is. */
public enum SiteKind {
    BUILDING_KEY_PART,
    PUBLIC_AREA,
    CHECKPOINT,
    WASTE_POINT
}
