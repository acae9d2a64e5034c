package org.lastmetre.medical.medicine;

import java.util.Optional;
import org.lastmetre.kit.community.Community;
import org.lastmetre.medical.trips.Detail;
import org.lastmetre.medical.trips.Trip;

/** A request of medicine with its purchase, and of its detail what may be shown. */
public record MedicineSheet(Trip trip, Purchase purchase, Community community, Optional<Detail> detail) {}
