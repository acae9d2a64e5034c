package org.lastmetre.sorting.sums.http;

import java.time.LocalDate;
import java.util.List;
import org.lastmetre.sorting.sums.Day;
import org.lastmetre.sorting.sums.Part;
import org.lastmetre.sorting.sums.Sums;

/** The sums of a day, of a building or of a batch; {@code items} where they are split. */
public record SumsView(
        String community,
        LocalDate date,
        String id,
        long announced,
        long received,
        long missing,
        long onShelf,
        long awaiting,
        long shelved,
        long out,
        long delivered,
        long returned,
        long withdrawn,
        long cancelled,
        boolean closes,
        List<SumsView> items) {

    static SumsView of(Day day, Sums sums, List<Part> parts) {
        var items = parts == null ? null : parts.stream().map(SumsView::part).toList();
        return view(day.community().value(), day.date(), null, sums, items);
    }

    private static SumsView part(Part part) {
        return view(null, null, part.id(), part.sums(), null);
    }

    private static SumsView view(String community, LocalDate date, String id, Sums sums, List<SumsView> items) {
        return new SumsView(
                community,
                date,
                id,
                sums.announced(),
                sums.received(),
                sums.missing(),
                sums.onShelf(),
                sums.awaiting(),
                sums.shelved(),
                sums.out(),
                sums.delivered(),
                sums.returned(),
                sums.withdrawn(),
                sums.cancelled(),
                sums.closes(),
                items);
    }
}
