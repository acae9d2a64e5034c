package org.lastmetre.sanitation.rounds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.community.Site;

/** What has to change for a day's rounds to be as the policy and the sites want it from a moment on; what was begun stays. */
final class Planning {
    private final Community community;
    private final LocalDate date;
    private final Instant from;
    private final List<Slot> wanted;
    private final Supplier<RoundId> ids;
    private final List<Round> added = new ArrayList<>();
    private final List<Round> withdrawn = new ArrayList<>();

    private Planning(Community community, LocalDate date, Instant from, List<Slot> wanted, Supplier<RoundId> ids) {
        this.community = community;
        this.date = date;
        this.from = from;
        this.wanted = wanted;
        this.ids = ids;
    }

    /** Rounds to make, and rounds that were not begun and are not wanted any more. */
    record Change(List<Round> added, List<Round> withdrawn) {}

    /** @param known the rounds of the day so far */
    static Change of(
            Community community,
            LocalDate date,
            Instant from,
            List<Round> known,
            RoundRules rules,
            Supplier<RoundId> ids) {
        var slots = DayPlan.of(community, date, rules).stream()
                .filter(slot -> slot.dueTo().isAfter(from))
                .toList();
        var planning = new Planning(community, date, from, slots, ids);
        planning.sites(known.stream()
                .collect(Collectors.groupingBy(round -> round.site().id())));
        return new Change(planning.added, planning.withdrawn);
    }

    private void sites(Map<String, List<Round>> known) {
        var gone = new HashMap<>(known);
        for (var site : community.sanitation().sites()) {
            var rounds = gone.remove(site.id());
            site(site, rounds == null ? List.of() : rounds);
        }
        gone.values().forEach(rounds -> rounds.stream()
                .filter(round -> round.state() == RoundState.DUE)
                .forEach(withdrawn::add));
    }

    private void site(Site site, List<Round> known) {
        var begun = known.stream().filter(round -> !round.isAhead(from)).toList();
        var free = begun.stream()
                .map(Round::busyAt)
                .max(Comparator.naturalOrder())
                .map(last -> last.plus(gap()))
                .orElse(Instant.MIN);
        var fitting =
                wanted.stream().filter(slot -> !slot.dueFrom().isBefore(free)).toList();
        var standing = new HashSet<Slot>();
        known.stream().filter(round -> round.isAhead(from)).forEach(round -> {
            if (!fitting.contains(round.slot()) || !standing.add(round.slot())) {
                withdrawn.add(round);
            }
        });
        fitting.stream()
                .filter(slot -> !standing.contains(slot))
                .forEach(slot -> added.add(Round.planned(ids.get(), community.id(), date, site, slot)));
    }

    private Duration gap() {
        return community.sanitation().minimumGap();
    }
}
