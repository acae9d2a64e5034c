package org.lastmetre.medical.medicine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lastmetre.medical.trips.NewTrip;
import org.lastmetre.medical.trips.OpenList;

/**
 * What prescriptions are to ask for: nothing that others are having bought for the same person already. Prescriptions
 * themselves ask once a period each, and don't stand for each other.
 */
record Wanted(List<OpenList> open) {
    /** Lists on which nothing is left are not there. */
    List<NewTrip> of(List<NewTrip> lists) {
        var wanted = new ArrayList<NewTrip>();
        for (var list : lists) {
            var bought = boughtFor(list.person());
            var left = list.detail().medicines().stream()
                    .filter(one -> !bought.contains(OpenList.same(one.name())))
                    .toList();
            if (!left.isEmpty()) {
                wanted.add(list.with(left));
            }
        }
        return wanted;
    }

    private Set<String> boughtFor(String person) {
        var names = new HashSet<String>();
        open.stream()
                .filter(list -> !list.prescribed() && list.person().equals(person))
                .forEach(list -> names.addAll(list.names()));
        return names;
    }
}
