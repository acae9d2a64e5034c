package org.lastmetre.kit.community;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Set;
import org.lastmetre.kit.inbox.Unpacker;
import org.lastmetre.kit.kafka.KafkaSettings;

/** Copies that don't say they know everything before the test lets them. */
@Alternative
@Singleton
public class LateCommunities extends CommunityCopies {
    private volatile boolean known;

    LateCommunities(Unpacker unpacker, KafkaSettings kafka) {
        super(unpacker, kafka);
    }

    /** A service that has them. */
    public static final class Used implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(LateCommunities.class);
        }
    }

    void letKnow() {
        known = true;
    }

    @Override
    public boolean ready() {
        return known && super.ready();
    }
}
