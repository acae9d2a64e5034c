package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastmetre.e2e.faults.history.Claim;
import org.lastmetre.e2e.faults.history.Scanned;

/**
 * Everything that is known from the outside at the end.
 *
 * @param claims what clients may say
 * @param orders as they are shown, each with its timeline
 * @param parcels that came without an order, with their chains, by their codes
 * @param inReview the ids of orders and the codes of parcels that wait for a reviewer
 * @param published the records of all topics of events, those of a partition in their order
 * @param told those of the topics whose events are news of a service, without the harness's poison
 * @param scanned what left the gate: every answered scan of it
 * @param custody the chains of the packages that left the gate, by their codes
 * @param sums of the day
 * @param byBuilding the same by building
 * @param byBatch and by batch
 * @param poison the ids of what was written as poison, with the services that read it
 * @param letters on the topics of dead letters
 * @param requests for vehicles, each with its timeline
 * @param cleaning what sanitation-service shows
 * @param streams what was heard on each live stream
 * @param seen on the stream of all events
 */
public record Evidence(
        List<Claim> claims,
        List<JsonNode> orders,
        Map<String, JsonNode> parcels,
        List<String> inReview,
        List<Told> published,
        List<Told> told,
        List<Scanned> scanned,
        Map<String, JsonNode> custody,
        JsonNode sums,
        JsonNode byBuilding,
        JsonNode byBatch,
        Map<String, Set<String>> poison,
        List<Letter> letters,
        List<JsonNode> requests,
        Cleaning cleaning,
        List<Heard> streams,
        Sighting seen) {
    Counted counted() {
        return new Counted(orders, parcels.values());
    }

    /** What is published, without the harness's poison. */
    List<Told> unpoisoned() {
        return published.stream().filter(one -> !poison.containsKey(one.id())).toList();
    }
}
