package org.lastmetre.sanitation.tasks;

import org.lastmetre.kit.community.Community;

/** A task, and the community that knows how to write its times. */
public record TaskSheet(Task task, Community community) {}
