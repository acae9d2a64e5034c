package org.lastmetre.medical.keypersons;

/** How somebody says they are; medical detail. */
public enum Condition {
    WELL,
    UNWELL,
    NEEDS_HELP
}
