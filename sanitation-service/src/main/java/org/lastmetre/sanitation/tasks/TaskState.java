package org.lastmetre.sanitation.tasks;

/** How a task stands. */
public enum TaskState {
    OPEN,
    DONE,
    /** Others looked after it. */
    WITHDRAWN
}
