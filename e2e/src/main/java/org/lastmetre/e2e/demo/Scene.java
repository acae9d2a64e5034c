package org.lastmetre.e2e.demo;

/** What every actor has at hand. */
record Scene(DayPlan plan, Api api, DayClock clock, Book book, Team team) {
    String community() {
        return plan.place().id();
    }

    String query(String path) {
        return path + "?community=" + community();
    }
}
