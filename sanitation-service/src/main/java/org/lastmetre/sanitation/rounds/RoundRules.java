package org.lastmetre.sanitation.rounds;

import java.time.Duration;

/**
 * What an installation decides about rounds.
 *
 * @param leastWindow how long a round is in time at least, where the policy's rounds follow each other closely
 * @param warnBefore how long before a round is overdue somebody is told
 * @param keepDays how many days rounds are kept
 */
public record RoundRules(Duration leastWindow, Duration warnBefore, int keepDays) {}
