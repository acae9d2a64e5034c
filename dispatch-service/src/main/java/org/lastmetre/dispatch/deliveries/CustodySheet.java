package org.lastmetre.dispatch.deliveries;

import java.util.List;

/** A package and its chain of custody, oldest link first. */
public record CustodySheet(Item item, List<CustodyLink> links) {}
