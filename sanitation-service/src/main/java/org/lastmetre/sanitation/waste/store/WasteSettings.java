package org.lastmetre.sanitation.waste.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is expected of scales and hauls. */
@ConfigMapping(prefix = "lastmetre.waste")
interface WasteSettings {
    /** How far two scales may disagree, in kilograms; as much as one of them may err. */
    @WithDefault("2.0")
    double toleranceKg();

    /** The same as a share of what was expected; the larger of both counts, so that large loads are not alarmed about. */
    @WithDefault("0.05")
    double toleranceShare();

    /** How long a haul takes from loading to disposal where none has ended yet; after that the last twenty tell. */
    @WithDefault("60m")
    Duration usualHaul();

    /** How close to the hour an expected end is a warning; as long as it takes to send one more vehicle. */
    @WithDefault("30m")
    Duration margin();
}
