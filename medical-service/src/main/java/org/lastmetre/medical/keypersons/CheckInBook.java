package org.lastmetre.medical.keypersons;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lastmetre.kit.commit.Commands;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.Reply;
import org.lastmetre.kit.commit.Tx;
import org.lastmetre.kit.community.Communities;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.time.Clock;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.keypersons.DaySheet.Progress;

/** Shows check-ins: to those who call all of them, to others how many, and who was missed; that they were read is on record. */
@ApplicationScoped
public class CheckInBook {
    /** How long somebody who was missed and not reached since is shown. */
    private static final int DAYS_SHOWN = 7;

    private final CheckIns checkIns;
    private final KeyPersons persons;
    private final Days days;
    private final Communities communities;
    private final Commands commands;
    private final Clock clock;

    CheckInBook(
            CheckIns checkIns, KeyPersons persons, Days days, Communities communities, Commands commands, Clock clock) {
        this.checkIns = checkIns;
        this.persons = persons;
        this.days = days;
        this.communities = communities;
        this.commands = commands;
        this.clock = clock;
    }

    /** Which check-ins are asked for; date, state and caller may be null for today's and any. */
    public record Question(
            CommunityId community, LocalDate date, CheckInState state, CallerId caller, UUID after, int limit) {
        CheckIns.Filter on(LocalDate today) {
            return new CheckIns.Filter(community, date == null ? today : date, state, caller, after, limit);
        }
    }

    /** Fails with 404 {@code unknown-community}. */
    public Uni<Reply> list(Question question, Once<List<CheckInSheet>> once) {
        return communities
                .require(question.community())
                .chain(community -> commands.once(once, tx -> checkIns.find(tx, question.on(today(community)))
                        .map(found -> sheets(found, community))));
    }

    /** Fails with 404 {@code unknown-community}. */
    public Uni<Reply> day(CommunityId id, LocalDate date, Once<DaySheet> once) {
        return communities
                .require(id)
                .chain(community ->
                        commands.once(once, tx -> day(tx, community, date == null ? today(community) : date)));
    }

    private Uni<DaySheet> day(Tx tx, Community community, LocalDate date) {
        return days.isEnded(tx, community.id(), date)
                .map(ended ->
                        ended.map(over -> over ? Progress.ENDED : Progress.OPEN).orElse(Progress.NOT_BEGUN))
                .chain(progress ->
                        checkIns.day(tx, community.id(), date).map(all -> day(community, date, progress, all)));
    }

    private static DaySheet day(Community community, LocalDate date, Progress progress, List<CheckIn> all) {
        var sums = all.stream().collect(Collectors.groupingBy(CheckIn::state, Collectors.counting()));
        var left = all.stream()
                .filter(one -> one.state() == CheckInState.ESCALATED)
                .toList();
        return new DaySheet(community, date, progress, sums, left);
    }

    /** Those who were missed in the last days and not reached since; fails with 404 {@code unknown-community}. */
    public Uni<List<CheckInSheet>> missed(CommunityId id, UUID after, int limit) {
        return communities.require(id).chain(community -> checkIns.missed(
                        id, today(community).minusDays(DAYS_SHOWN), after, limit)
                .map(found -> sheets(found, community)));
    }

    /** Whom a check-in is about, for help that is asked for them; fails with 404 {@code unknown-check-in}. */
    public Uni<KeyPerson> personOf(CheckInId id) {
        return persons.ofCheckIn(id).map(found -> found.orElseThrow(() -> CheckIn.unknown(id)));
    }

    private LocalDate today(Community community) {
        return community.dateAt(clock.now());
    }

    private static List<CheckInSheet> sheets(List<CheckIn> found, Community community) {
        return found.stream().map(one -> new CheckInSheet(one, community)).toList();
    }
}
