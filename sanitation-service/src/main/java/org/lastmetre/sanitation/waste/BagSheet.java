package org.lastmetre.sanitation.waste;

import java.util.List;
import org.lastmetre.kit.community.Community;

/** A bag with its community and, where one is read, its chain; {@code created} when this call sealed it. */
public record BagSheet(Bag bag, Community community, List<CustodyLink> chain, boolean created) {}
