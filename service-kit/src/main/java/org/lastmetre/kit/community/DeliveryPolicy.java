package org.lastmetre.kit.community;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** How a community has its goods delivered; weights in kilograms, times local. */
public record DeliveryPolicy(
        List<WindowRule> windows,
        LightAfternoon light,
        Duration waveEvery,
        int batchPackages,
        double batchWeightKg,
        LocalTime receptionCloses,
        LocalTime clearedBy,
        int attempts) {}
