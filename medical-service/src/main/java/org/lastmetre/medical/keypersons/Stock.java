package org.lastmetre.medical.keypersons;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What somebody has of one medicine; days pass by themselves, so the day it runs out is what is kept.
 *
 * @param purchase the request that buys it, null while none does
 * @param saidAt when the call was made that told it; null if the ledger did
 */
public record Stock(String name, LocalDate runsOutOn, UUID purchase, Instant saidAt) {
    /** With no more days left than these it has to be bought. */
    static final int SHORT = 3;

    static Stock told(MedicineLeft told, LocalDate today) {
        return new Stock(told.name(), today.plusDays(told.daysLeft()), null, null);
    }

    Stock saidAt(Instant call) {
        return new Stock(name, runsOutOn, purchase, call);
    }

    /** Whether a call told something that a later one hasn't told since; a repeat is no news. */
    boolean isNewsAfter(Stock before) {
        return before.saidAt == null
                || saidAt.isAfter(before.saidAt)
                || saidAt.equals(before.saidAt) && !runsOutOn.equals(before.runsOutOn);
    }

    public int daysLeft(LocalDate today) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(today, runsOutOn));
    }

    boolean isShort(LocalDate today) {
        return daysLeft(today) <= SHORT;
    }

    boolean isToBeBought(LocalDate today) {
        return purchase == null && isShort(today);
    }

    /** The first day that it is short on. */
    LocalDate shortOn() {
        return runsOutOn.minusDays(SHORT);
    }

    Stock boughtBy(UUID request) {
        return new Stock(name, runsOutOn, request, saidAt);
    }

    /** No log may tell it. */
    @Override
    public String toString() {
        return "Stock[…]";
    }
}
