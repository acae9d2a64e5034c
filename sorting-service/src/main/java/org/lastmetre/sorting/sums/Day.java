package org.lastmetre.sorting.sums;

import java.time.LocalDate;
import org.lastmetre.kit.vocabulary.CommunityId;

/** A community's day, by its local date. */
public record Day(CommunityId community, LocalDate date) {}
