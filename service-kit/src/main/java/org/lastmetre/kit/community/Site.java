package org.lastmetre.kit.community;

/**
 * A place that is disinfected or collects waste.
 *
 * @param id as on its code
 * @param building null where it belongs to none
 * @param grid null where the document names none
 */
public record Site(String id, SiteKind kind, String building, String grid) {}
