package org.lastmetre.sanitation.sampling;

import org.lastmetre.kit.community.Community;

/** A session with its community; {@code created} when this call opened it. */
public record SessionSheet(Session session, Community community, boolean created) {}
