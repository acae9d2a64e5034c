package org.lastmetre.kit.admission;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A replica that is full with four requests, two of a caller; with tokens that are the same each time. */
public final class FewPlaces implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "lastmetre.admission.requests", "4",
                "lastmetre.admission.requests-of-one", "2",
                "lastmetre.admission.streams-of-one", "2",
                "lastmetre.admission.max-body", "2M",
                "lastmetre.admission.large-bodies", "3M",
                "lastmetre.admission.body-within", "1s");
    }
}
