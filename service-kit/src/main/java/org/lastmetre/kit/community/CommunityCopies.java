package org.lastmetre.kit.community;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.lastmetre.contracts.CommunityEvent.CommunityDefined;
import org.lastmetre.contracts.CommunityEvent.ContainmentChanged;
import org.lastmetre.contracts.Event;
import org.lastmetre.contracts.Topics;
import org.lastmetre.kit.inbox.NotYetKnown;
import org.lastmetre.kit.inbox.Unpacker;
import org.lastmetre.kit.kafka.KafkaSettings;
import org.lastmetre.kit.kafka.TopicTail;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.Containment;

/** A copy in memory of the compacted topic, read from its beginning by every replica; as good after a restart as before. */
@ApplicationScoped
public class CommunityCopies implements Communities {
    private static final Duration STEP = Duration.ofMillis(50);
    private static final int STEPS = 40;

    private final Map<CommunityId, Community> known = new ConcurrentHashMap<>();
    private final Map<CommunityId, Map<String, ContainmentChanged>> containment = new ConcurrentHashMap<>();
    private final Unpacker unpacker;
    private final TopicTail tail;

    CommunityCopies(Unpacker unpacker, KafkaSettings kafka) {
        this.unpacker = unpacker;
        this.tail = new TopicTail(Topics.COMMUNITIES, TopicTail.From.OLDEST, kafka.reader(), this::take);
    }

    void start(@Observes StartupEvent event) {
        tail.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        tail.stop();
    }

    @Override
    public boolean ready() {
        return tail.caughtUp();
    }

    @Override
    public Optional<Community> find(CommunityId id) {
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public Collection<Community> all() {
        return known.values();
    }

    @Override
    public Uni<Community> require(CommunityId id) {
        var found = find(id);
        return found.isPresent() ? Uni.createFrom().item(found.get()) : awaited(id);
    }

    @Override
    public Community known(CommunityId id) {
        return find(id).orElseThrow(() -> new NotYetKnown("community " + id));
    }

    private Uni<Community> awaited(CommunityId id) {
        return Uni.createFrom()
                .item(() -> known(id))
                .onFailure(NotYetKnown.class)
                .retry()
                .withBackOff(STEP, STEP)
                .withJitter(0)
                .atMost(STEPS)
                .onFailure()
                .transform(late -> Refusal.notFound("unknown-community", "there is no community " + id));
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        unpacker.unpack(record).ifPresent(this::apply);
    }

    void apply(Event event) {
        if (event instanceof CommunityDefined defined) {
            define(CommunityMaker.from(defined.document(), defined.version()));
        } else if (event instanceof ContainmentChanged changed) {
            contain(changed);
        }
    }

    private void define(Community community) {
        var held = community.with(states(community.id()));
        known.merge(community.id(), held, (old, next) -> next.version() < old.version() ? old : next);
        refresh(community.id());
    }

    private void contain(ContainmentChanged changed) {
        var id = new CommunityId(changed.community());
        containment
                .computeIfAbsent(id, first -> new ConcurrentHashMap<>())
                .merge(changed.building(), changed, (old, next) -> next.version() < old.version() ? old : next);
        refresh(id);
    }

    /** Asked for while nobody else sets them: the copies are fed by the topic and by what is played back in. */
    private void refresh(CommunityId id) {
        known.computeIfPresent(id, (same, community) -> community.with(states(id)));
    }

    private Map<String, Containment> states(CommunityId id) {
        var states = new HashMap<String, Containment>();
        containment
                .getOrDefault(id, Map.of())
                .forEach((building, last) -> states.put(building, Containment.valueOf(last.state())));
        return states;
    }
}
