package org.lastmetre.console.overview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Puts the open alerts of a community together from what the services know at this moment. */
@ApplicationScoped
class AlertDesk {
    static final int SOURCES = 6;
    private static final String MOST = "&limit=500";

    private final Parts parts;
    private final ServiceTroubles troubles;

    AlertDesk(Parts parts, ServiceTroubles troubles) {
        this.parts = parts;
        this.troubles = troubles;
    }

    /** Fails with 404 for an unknown community. */
    Uni<AlertsView> open(Question question) {
        return parts.known(question).chain(() -> gathered(question));
    }

    /** For a community that is known. */
    Uni<AlertsView> gathered(Question question) {
        var reviews = "/api/address-reviews" + question.ofCommunity() + MOST;
        var differences = "/api/custody-differences" + question.ofCommunity() + MOST;
        var missed = "/api/missed-check-ins" + question.ofCommunity() + MOST;
        var sanitation = "/api/sanitation-alerts" + question.ofCommunity() + MOST;
        var fetched = Uni.join()
                .all(
                        parts.fetch("clearance", "dispatch", "/api/clearance" + question.ofDay(), question),
                        parts.fetchList("address-reviews", "order", reviews, question),
                        parts.fetchList("custody-differences", "dispatch", differences, question),
                        parts.fetchList("missed-check-ins", "medical", missed, question),
                        parts.fetch(
                                "medical-board", "medical", "/api/medical-board" + question.ofCommunity(), question),
                        parts.fetchList("sanitation-alerts", "sanitation", sanitation, question))
                .andFailFast();
        return Uni.combine()
                .all()
                .unis(fetched, troubles.of(question.community()))
                .with((several, troubled) -> view(question, several, troubled));
    }

    private static AlertsView view(Question question, List<Part> fetched, List<Alert> troubled) {
        var community = question.community();
        var alerts = Stream.of(
                        AlertReader.overnightRisk(
                                community, question.date(), fetched.get(0).value()),
                        AlertReader.waitingReviews(community, fetched.get(1).value()),
                        AlertReader.custodyDifferences(community, fetched.get(2).value()),
                        AlertReader.missedCheckIns(community, fetched.get(3).value()),
                        AlertReader.reserveLow(community, fetched.get(4).value()),
                        AlertReader.escalatedTrips(community, fetched.get(4).value()),
                        AlertReader.sanitation(community, fetched.get(5).value()),
                        troubled.stream())
                .flatMap(some -> some)
                .sorted(Alert.LONGEST_WAITING)
                .toList();
        var missing = fetched.stream().filter(Part::isMissing).map(Part::name).toList();
        return new AlertsView(alerts, null, missing);
    }
}
