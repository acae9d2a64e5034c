package org.lastmetre.medical.keypersons.http;

import java.util.List;
import org.lastmetre.medical.keypersons.KeyCategory;
import org.lastmetre.medical.keypersons.LedgerSheet;

/** A key person as those see them who care for them. */
public record KeyPersonView(
        String id,
        String community,
        String building,
        String unit,
        String room,
        KeyCategory category,
        List<StockView> medicines,
        boolean callDaily,
        String name,
        String phone,
        long version) {
    static KeyPersonView of(LedgerSheet sheet) {
        var person = sheet.person();
        var particulars = person.particulars();
        return new KeyPersonView(
                person.id().value(),
                person.community().value(),
                person.door().building(),
                person.door().unit(),
                person.door().room(),
                particulars.category(),
                particulars.medicines().stocks().stream()
                        .map(stock -> StockView.of(stock, sheet.today()))
                        .toList(),
                person.callDaily(),
                particulars.name(),
                particulars.phone(),
                person.version());
    }
}
