package org.lastmetre.sorting.reception.http;

import org.lastmetre.kit.commit.Result;
import org.lastmetre.kit.http.Problem;
import org.lastmetre.kit.http.Problems;
import org.lastmetre.sorting.reception.Arrived;
import org.lastmetre.sorting.reception.Disinfections.Item;
import org.lastmetre.sorting.reception.Next;

/** What became of one package of a disinfection scan: its place on a shelf, review, or a problem of its own. */
public record DisinfectedView(String packageCode, Next next, PlaceView place, Problem problem) {
    static DisinfectedView of(Item item) {
        var code = item.code().value();
        if (item.result() instanceof Result.Refused<Arrived> refused) {
            return new DisinfectedView(code, null, null, Problems.of(refused.refusal(), "/api/disinfections"));
        }
        var done = item.result().orThrow();
        return new DisinfectedView(code, done.next(), PlaceView.of(done.place()), null);
    }
}
