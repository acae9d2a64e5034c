package org.lastmetre.e2e.faults.load;

import java.util.List;
import org.lastmetre.addresses.Household;
import org.lastmetre.e2e.identity.Account;

/** An order that was taken, with its packages on their way to the gate; somebody has to find its door if it is in review. */
record Goods(String orderId, Account by, List<String> codes, Household door, boolean inReview) {}
