package org.lastmetre.contracts;

import java.time.Instant;

/**
 * One entry of an order's timeline, as its followers see it.
 *
 * @param householdVersion number of the change among all changes of the household, null while the address is in review
 */
public record OrderChange(
        String status, String type, String detail, Instant at, Progress progress, Long householdVersion) {}
