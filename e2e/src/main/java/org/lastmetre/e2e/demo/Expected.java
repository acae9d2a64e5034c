package org.lastmetre.e2e.demo;

import java.util.List;

/** How orders must end, by the plan alone. */
record Expected(DayPlan plan) {
    /** How a package ends. */
    enum End {
        MISSING,
        RETURNED,
        DELIVERED
    }

    String status(PlannedOrder order) {
        if (order.isCancelledAtOnce()) {
            return "CANCELLED";
        }
        var ends = ends(order);
        if (ends.contains(End.MISSING)) {
            return "PLACED";
        }
        return ends.contains(End.RETURNED) ? "RETURNED" : "DELIVERED";
    }

    int delivered(PlannedOrder order) {
        return count(order, End.DELIVERED);
    }

    int returned(PlannedOrder order) {
        return count(order, End.RETURNED);
    }

    private int count(PlannedOrder order, End wanted) {
        return order.isCancelledAtOnce()
                ? 0
                : (int) ends(order).stream().filter(end -> end == wanted).count();
    }

    private List<End> ends(PlannedOrder order) {
        var collects = order.door().building().equals(plan.gateBuilding());
        return order.packages().stream().map(goods -> end(goods, collects)).toList();
    }

    private End end(PlannedPackage goods, boolean collects) {
        return switch (goods.fate()) {
            case MISSING -> End.MISSING;
            case DAMAGED, REFUSED -> End.RETURNED;
            case COMES -> !collects && plan.neverAnswers(goods.key()) ? End.RETURNED : End.DELIVERED;
        };
    }
}
