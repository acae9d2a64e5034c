package org.lastmetre.medical.keypersons;

import java.time.Duration;

/**
 * What an installation decides about check-ins.
 *
 * @param callAgain how long after a call in vain the next one counts
 * @param visitWithin how long a visit at the door may take before the coordinator has it
 */
public record CallRules(Duration callAgain, Duration visitWithin) {}
