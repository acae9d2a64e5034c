package org.lastmetre.dispatch.windows.http;

import java.util.UUID;
import org.lastmetre.dispatch.windows.Call;

/** The id of a call; the batches that it seals carry it. */
public record CallView(UUID callId) {
    static CallView of(Call call) {
        return new CallView(call.id());
    }
}
