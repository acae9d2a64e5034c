package org.lastmetre.medical.keypersons;

/** Why somebody is called daily; medical detail. */
public enum KeyCategory {
    LIVES_ALONE,
    CHILD_IN_NEED,
    PREGNANT,
    CHRONIC,
    DIALYSIS,
    CHEMOTHERAPY
}
