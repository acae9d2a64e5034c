package org.lastmetre.medical.medicine;

import org.lastmetre.kit.community.Community;

/** A prescription as its community knows it; {@code detail} whether who takes what may be shown. */
public record PrescriptionSheet(Prescription prescription, Community community, boolean detail, boolean created) {}
