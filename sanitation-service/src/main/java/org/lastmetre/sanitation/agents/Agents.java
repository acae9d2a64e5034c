package org.lastmetre.sanitation.agents;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.vocabulary.CommunityId;

/** What communities have of agents, and what they used. */
public interface Agents {
    /** @param litres null where nobody said how much: then as much as a use usually takes */
    record Use(CommunityId community, String agent, LocalDate date, Double litres, Instant at) {}

    /** Sets what was counted; the answer is whether it is new. */
    Uni<Boolean> count(Tx tx, Agent agent);

    /** Takes from what there is; an agent that nobody counts is noted only. */
    Uni<Void> use(Tx tx, Use use);

    Uni<List<Agent>> of(CommunityId community);

    /** How many litres a day went of each agent on the days with any use, from one day to before another. */
    Uni<Map<String, Double>> perDay(CommunityId community, LocalDate from, LocalDate before);
}
