package org.lastmetre.dispatch.volunteers.http;

import jakarta.validation.constraints.NotNull;

/** Whether somebody is there to work. */
public record DutyRequest(@NotNull Boolean onDuty) {}
