package org.lastmetre.contracts;

import java.util.List;

/** The Kafka topics, one per publishing service; {@code communities} and {@code clock} are compacted. */
public final class Topics {
    public static final String ORDERS = "lastmetre.orders";
    public static final String SORTING = "lastmetre.sorting";
    public static final String DISPATCH = "lastmetre.dispatch";
    public static final String MEDICAL = "lastmetre.medical";
    public static final String SANITATION = "lastmetre.sanitation";
    public static final String COMMUNITIES = "lastmetre.communities";
    public static final String IDENTITY = "lastmetre.identity";
    public static final String AUDIT = "lastmetre.audit";
    public static final String CLOCK = "lastmetre.clock";

    /** Topics that carry events of services; partitioned by the key of what changed. */
    public static final List<String> EVENTS = List.of(ORDERS, SORTING, DISPATCH, MEDICAL, SANITATION);

    /** Topics that are nobody's news: which credentials are revoked, and the trail of who did what. */
    public static final List<String> RESTRICTED = List.of(IDENTITY, AUDIT);

    /** Topics of which only the last record of a key is kept. */
    public static final List<String> COMPACTED = List.of(COMMUNITIES, CLOCK);

    private Topics() {}

    /** Where a service puts the records it could not digest; {@code service} is its short name, such as "order". */
    public static String deadLetter(String service) {
        return "lastmetre." + service + ".dead-letter";
    }
}
