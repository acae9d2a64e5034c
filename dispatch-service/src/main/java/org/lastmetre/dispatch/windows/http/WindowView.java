package org.lastmetre.dispatch.windows.http;

import java.time.OffsetDateTime;
import org.lastmetre.dispatch.windows.Pace;
import org.lastmetre.dispatch.windows.Window;
import org.lastmetre.dispatch.windows.WindowSheet;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.vocabulary.Category;

/** A window as it is shown, in the community's time. */
public record WindowView(
        String id,
        Category category,
        OffsetDateTime opensAt,
        OffsetDateTime closesAt,
        Window.State state,
        Pace pace,
        int waiting,
        int out,
        int delivered) {

    static WindowView of(WindowSheet sheet, Community community) {
        var window = sheet.window();
        return new WindowView(
                window.id().toString(),
                window.category(),
                community.local(window.opensAt()),
                community.local(window.closesAt()),
                sheet.state(),
                sheet.pace(),
                sheet.waiting(),
                sheet.out(),
                sheet.delivered());
    }
}
