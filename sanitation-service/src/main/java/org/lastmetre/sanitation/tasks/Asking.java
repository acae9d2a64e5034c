package org.lastmetre.sanitation.tasks;

import java.time.Instant;
import org.lastmetre.kit.vocabulary.CommunityId;

/**
 * That another service wants something disinfected.
 *
 * @param subject the vehicle, the building, or for returned goods the reception point
 * @param cause the version of what asks, so that asking twice is one task
 */
public record Asking(CommunityId community, TaskKind kind, String subject, long cause, Instant at) {}
