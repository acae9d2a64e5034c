package org.lastmetre.sanitation.rounds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
import org.lastmetre.sanitation.rounds.Rounds.Day;

/** Takes what crews say that they have done, by the round or by the code of the site. */
@ApplicationScoped
public class RoundDesk {
    private final Rounds rounds;
    private final RoundAnnouncer announcer;
    private final AgentDesk agents;
    private final Communities communities;
    private final BunchingDesk bunching;
    private final Commands commands;
    private final Clock clock;

    RoundDesk(
            Rounds rounds,
            RoundAnnouncer announcer,
            AgentDesk agents,
            Communities communities,
            BunchingDesk bunching,
            Commands commands,
            Clock clock) {
        this.rounds = rounds;
        this.announcer = announcer;
        this.agents = agents;
        this.communities = communities;
        this.bunching = bunching;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Fails with 404 {@code unknown-round}; 409 {@code already-done}, {@code round-skipped}, {@code round-over},
     * {@code too-early} and {@code too-soon}, of which the last two say from when on.
     */
    public Uni<Reply> completed(RoundId id, Scan told, Once<RoundSheet> once) {
        var scan = told.by(clock.now());
        return done(once, scan, tx -> siteOf(tx, id), day -> day.completed(id, scan.told()));
    }

    private Uni<SiteDay> siteOf(Tx tx, RoundId id) {
        return rounds.find(tx, id)
                .map(found -> found.orElseThrow(Round::unknown))
                .chain(round -> communities
                        .require(round.community())
                        .chain(community ->
                                site(tx, community, round.date(), round.site().id())));
    }

    /** The same for the scan of a site's code, which finds the round; 404 {@code unknown-community}, {@code unknown-site}. */
    public Uni<Reply> scanned(CommunityId id, String site, Scan told, Once<RoundSheet> once) {
        return communities.require(id).chain(community -> {
            var scan = told.by(clock.now());
            var date = community.dateAt(scan.at());
            return done(once, scan, tx -> site(tx, community, date, site), day -> {
                known(community, site);
                return day.scanned(scan.told());
            });
        });
    }

    private Uni<SiteDay> site(Tx tx, Community community, LocalDate date, String site) {
        return rounds.ofSite(tx, new Day(community.id(), date), site).map(found -> new SiteDay(found, community));
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

    private Uni<Reply> done(
            Once<RoundSheet> once, Scan scan, Function<Tx, Uni<SiteDay>> site, Function<SiteDay, Round> choice) {
        var command =
                commands.once(once, tx -> site.apply(tx).chain(day -> done(tx, day.community(), choice.apply(day))));
        return bunching.watched(command, scan, site);
    }

    private Uni<RoundSheet> done(Tx tx, Community community, Round done) {
        return rounds.save(tx, done)
                .chain(() -> announcer.done(tx, done))
                .chain(() -> agents.used(tx, community, done.done()))
                .replaceWith(new RoundSheet(done, community));
    }
}
