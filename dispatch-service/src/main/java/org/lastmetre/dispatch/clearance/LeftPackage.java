package org.lastmetre.dispatch.clearance;

import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.Containment;
import org.lastmetre.kit.vocabulary.PackageCode;

/** A package that is not at its door, and why. */
public record LeftPackage(PackageCode code, Reason reason) {
    /** Why a package is still here. */
    public enum Reason {
        HELD_BUILDING,
        GATE_PICKUP,
        AWAITING_DISINFECTION,
        ADDRESS_REVIEW,
        NOT_CALLED,
        OUT,
        ATTEMPT_FAILED
    }

    /** @param building null while its door is not known */
    static LeftPackage of(PackageCode code, Stage stage, String building, Community community) {
        var containment = building == null ? Containment.OPEN : community.containmentOf(building);
        return new LeftPackage(code, reason(stage, containment));
    }

    private static Reason reason(Stage stage, Containment containment) {
        if (stage.isOut()) {
            return Reason.OUT;
        }
        if (stage == Stage.HELD_BACK) {
            return Reason.ADDRESS_REVIEW;
        }
        if (containment.nothingGoesIn()) {
            return Reason.HELD_BUILDING;
        }
        return atReception(stage, containment);
    }

    private static Reason atReception(Stage stage, Containment containment) {
        if (stage == Stage.RECEIVED) {
            return Reason.AWAITING_DISINFECTION;
        }
        if (containment == Containment.GATE_PICKUP) {
            return Reason.GATE_PICKUP;
        }
        return stage == Stage.FAILED ? Reason.ATTEMPT_FAILED : Reason.NOT_CALLED;
    }
}
