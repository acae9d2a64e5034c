package org.lastmetre.sorting.reception;

import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.PackageCode;

/**
 * A scan of packages that were disinfected together, with what agent.
 *
 * @param by the account that scanned them
 * @param at by the device's clock
 */
public record Disinfection(Community community, List<PackageCode> codes, String agent, String by, Instant at) {}
