package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lastmetre.e2e.faults.history.Claim;

/**
 * Everything that is known from the outside at the end.
 *
 * @param claims what clients may say
 * @param orders as they are shown, each with its timeline
 * @param told the records of all event topics, those of a partition in their order, without the harness's poison
 * @param custody the chains of the packages that clients delivered, by their codes
 * @param sums of the day
 * @param poison the ids of what was written as poison, with the services that read it
 * @param letters on the topics of dead letters
 * @param streams what was heard on each live stream
 */
public record Evidence(
        List<Claim> claims,
        List<JsonNode> orders,
        List<Told> told,
        Map<String, JsonNode> custody,
        JsonNode sums,
        Map<String, Set<String>> poison,
        List<Letter> letters,
        List<Heard> streams) {}
