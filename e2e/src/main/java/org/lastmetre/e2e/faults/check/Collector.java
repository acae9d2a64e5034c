package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lastmetre.contracts.Topics;
import org.lastmetre.e2e.demo.Api;
import org.lastmetre.e2e.demo.Json;
import org.lastmetre.e2e.faults.history.History;
import org.lastmetre.e2e.faults.history.Scanned;
import org.lastmetre.e2e.identity.Account;
import org.lastmetre.local.system.Service;

/**
 * Gathers evidence over HTTP and from the topics, as anybody could.
 *
 * @param date the day whose sums are asked for
 */
public record Collector(Api api, TopicReading topics, String community, String date) {
    private static final int UNKNOWN = 404;
    private static final List<String> NEWS = List.of(Topics.ORDERS, Topics.SORTING, Topics.DISPATCH);

    /** @param poison the readers of each poisoned record that may have been written, by its id */
    public Evidence gather(History history, Map<String, Set<String>> poison, List<Heard> streams, Sighting seen) {
        var claims = history.claims();
        var published = published();
        var trail = topics.all(Topics.AUDIT).stream().map(Told::of);
        var written = Stream.concat(published.stream(), trail)
                .map(Told::id)
                .filter(poison::containsKey)
                .collect(Collectors.toSet());
        var told = published.stream()
                .filter(one -> NEWS.contains(one.topic()) && !poison.containsKey(one.id()))
                .toList();
        return new Evidence(
                claims,
                Json.list(api.all("/api/orders?community=" + community), order -> order),
                new Unannounced(api).parcels(claims, told),
                inReview(),
                published,
                told,
                history.scanned(),
                custody(history.scanned()),
                sums(""),
                sums("&by=building"),
                sums("&by=batch"),
                poison.entrySet().stream()
                        .filter(one -> written.contains(one.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                letters(),
                requests(),
                Cleaning.of(api, community, date),
                streams,
                seen);
    }

    private List<Told> published() {
        return Stream.concat(Topics.EVENTS.stream(), Stream.of(Topics.COMMUNITIES))
                .flatMap(topic -> topics.all(topic).stream().map(Told::of))
                .toList();
    }

    private List<String> inReview() {
        return Json.list(api.all("/api/address-reviews?community=" + community), item -> item.path("orderId")
                .asText(item.path("packageCode").asText()));
    }

    private List<JsonNode> requests() {
        return Json.list(
                api.as(Account.MEDICAL).all("/api/medical-requests?community=" + community), request -> request);
    }

    private JsonNode sums(String split) {
        return api.get("/api/sums?community=" + community + "&date=" + date + split)
                .expect(200);
    }

    private Map<String, JsonNode> custody(List<Scanned> scans) {
        return scans.stream().map(Scanned::packageCode).distinct().collect(Collectors.toMap(code -> code, this::chain));
    }

    /** Nothing for a package that dispatch doesn't know, though it was scanned. */
    private JsonNode chain(String code) {
        var reply = api.as(Account.DISPATCHER).get("/api/packages/" + code + "/custody");
        return reply.status() == UNKNOWN
                ? MissingNode.getInstance()
                : reply.expect(200).path("items");
    }

    private List<Letter> letters() {
        var letters = new ArrayList<Letter>();
        Stream.concat(Service.ALL.stream().map(Service::key), Stream.of("console"))
                .forEach(service -> topics.all(Topics.deadLetter(service))
                        .forEach(record -> letters.add(new Letter(
                                service, Told.header(record, "ce_id"), Told.header(record, "dead_letter_reason")))));
        return letters;
    }
}
