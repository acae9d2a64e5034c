package org.lastmetre.medical.vehicles.http;

import jakarta.validation.constraints.NotNull;

/** Whether a vehicle and its driver are there to go. */
public record DutyRequest(@NotNull Boolean onDuty) {}
