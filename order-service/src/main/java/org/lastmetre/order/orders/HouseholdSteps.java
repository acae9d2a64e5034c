package org.lastmetre.order.orders;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.lastmetre.kit.commit.Tx;

/** What households are told, each step under a number of the household's own. */
public interface HouseholdSteps {
    Uni<Void> append(Tx tx, List<HouseholdCalled> calls);

    /** Erases calls that were told more than a week ago, a limited number at a time. */
    Uni<Void> eraseOld(Tx tx);

    /** The steps after a number, oldest first. */
    Uni<List<HouseholdStep>> after(HouseholdKey household, long number);

    /** The number of the household's last step; 0 before the first. */
    Uni<Long> lastOf(HouseholdKey household);

    /** The last call of the household's building that is still kept. */
    Uni<Optional<BuildingCall.Shown>> lastCallOf(HouseholdKey household);
}
