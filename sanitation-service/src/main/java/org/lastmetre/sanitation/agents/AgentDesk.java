package org.lastmetre.sanitation.agents;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.agents.Agents.Use;

/** Counts agents: what there is when somebody looks, less what every round and task takes, and how long that lasts. */
@ApplicationScoped
public class AgentDesk {
    /** Use of a week says what a day takes. */
    private static final int DAYS = 7;

    private final Agents agents;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    AgentDesk(Agents agents, Communities communities, Commands commands, Clock clock) {
        this.agents = agents;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /** What somebody counted; fails with 404 {@code unknown-community}. */
    public Uni<Reply> count(CommunityId id, AgentId agent, double litres, double perUse, Once<AgentSheet> once) {
        var counted = new Agent(id, agent, litres, perUse, clock.now(), 1);
        return communities
                .require(id)
                .chain(community -> commands.once(once, tx -> agents.count(tx, counted)
                        .chain(created -> perDay(community).map(used -> sheet(counted, community, used, created)))));
    }

    /** What a round or a task took. */
    public Uni<Void> used(Tx tx, Community community, Disinfection done) {
        var date = community.dateAt(done.at());
        return agents.use(tx, new Use(community.id(), done.agent(), date, done.litres(), clock.now()));
    }

    /** Fails with 404 {@code unknown-community}. */
    public Uni<List<AgentSheet>> of(CommunityId id) {
        return communities.require(id).chain(this::of);
    }

    Uni<List<AgentSheet>> of(Community community) {
        return perDay(community).chain(used -> agents.of(community.id()).map(all -> all.stream()
                .map(agent -> sheet(agent, community, used, false))
                .toList()));
    }

    private Uni<Map<String, Double>> perDay(Community community) {
        var today = community.dateAt(clock.now());
        return agents.perDay(community.id(), today.minusDays(DAYS), today);
    }

    private static AgentSheet sheet(Agent agent, Community community, Map<String, Double> used, boolean created) {
        var sanitation = community.sanitation();
        var planned = agent.litresPerUse()
                * sanitation.roundsPerDay()
                * sanitation.sites().size();
        return new AgentSheet(agent, community, used.getOrDefault(agent.id().value(), planned), created);
    }
}
