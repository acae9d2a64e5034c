package org.lastmetre.sanitation.tasks;

import java.time.Duration;

/** How soon what others ask for is due. */
public record TaskRules(Duration vehicleWithin, Duration buildingWithin, Duration goodsWithin) {
    Duration within(TaskKind kind) {
        return switch (kind) {
            case VEHICLE -> vehicleWithin;
            case BUILDING -> buildingWithin;
            case RETURNED_GOODS -> goodsWithin;
        };
    }
}
