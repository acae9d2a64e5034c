package org.lastmetre.sanitation.waste;

import java.time.Duration;

/**
 * What an installation reckons with.
 *
 * @param usualHaul how long a haul takes where none was disposed of yet
 * @param margin how close to the hour an expected end is a warning
 */
public record ForecastRules(Duration usualHaul, Duration margin) {}
