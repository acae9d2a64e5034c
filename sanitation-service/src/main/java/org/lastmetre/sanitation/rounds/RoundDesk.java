package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.sanitation.agents.AgentDesk;
import org.lastmetre.sanitation.agents.Disinfection;
import org.lastmetre.sanitation.rounds.Rounds.Day;

/** Takes what crews say that they have done, by the round or by the code of the site. */
@ApplicationScoped
public class RoundDesk {
    private final Rounds rounds;
    private final RoundAnnouncer announcer;
    private final AgentDesk agents;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    RoundDesk(
            Rounds rounds,
            RoundAnnouncer announcer,
            AgentDesk agents,
            Communities communities,
            Commands commands,
            Clock clock) {
        this.rounds = rounds;
        this.announcer = announcer;
        this.agents = agents;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Fails with 404 {@code unknown-round}; 409 {@code already-done}, {@code round-skipped}, {@code round-over},
     * {@code building-held}, {@code too-early} and {@code too-soon}, of which the last two say from when on.
     */
    public Uni<Reply> completed(RoundId id, Disinfection told, Once<RoundSheet> once) {
        return commands.once(once, tx -> rounds.find(tx, id)
                .map(found -> found.orElseThrow(Round::unknown))
                .chain(round -> communities
                        .require(round.community())
                        .chain(community ->
                                done(tx, community, round, day -> day.completed(id, told.by(clock.now()))))));
    }

    private Uni<RoundSheet> done(Tx tx, Community community, Round round, Function<SiteDay, Round> choice) {
        return done(
                tx,
                community,
                new Day(community.id(), round.date()),
                round.site().id(),
                choice);
    }

    /** The same for the scan of a site's code, which finds the round; 404 {@code unknown-community}, {@code unknown-site}. */
    public Uni<Reply> scanned(CommunityId id, String site, Disinfection told, Once<RoundSheet> once) {
        return communities
                .require(id)
                .chain(community -> commands.once(once, tx -> {
                    var scan = told.by(clock.now());
                    var day = new Day(id, community.dateAt(scan.at()));
                    known(community, site);
                    return done(tx, community, day, site, rounds -> rounds.scanned(scan));
                }));
    }

    public static Refusal unknownSite() {
        return Refusal.notFound("unknown-site", "there is no such site");
    }

    private static void known(Community community, String site) {
        var known = community.sanitation().site(site).orElseThrow(RoundDesk::unknownSite);
        if (known.building() != null && community.nothingGoesInto(known.building())) {
            throw Refusal.conflict("building-held", "nothing goes into building " + known.building());
        }
    }

    private Uni<RoundSheet> done(Tx tx, Community community, Day day, String site, Function<SiteDay, Round> choice) {
        return rounds.ofSite(tx, day, site)
                .map(found -> choice.apply(new SiteDay(found, community)))
                .call(done -> rounds.save(tx, done))
                .call(done -> announcer.done(tx, done))
                .call(done -> agents.used(tx, community, done.done()))
                .map(done -> new RoundSheet(done, community));
    }
}
