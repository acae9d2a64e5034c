package org.lastmetre.console.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lastmetre.console.services.ServiceReply;

class PagesTest {
    private final List<String> asked = new ArrayList<>();

    @Test
    void aListIsReadToItsEnd() {
        var part = read(page(1, "a b"), page(2, null));

        assertThat(part.value().path("items")).hasSize(3);
        assertThat(part.isMissing()).isFalse();
        assertThat(asked).containsExactly("/list?limit=2", "/list?limit=2&after=a+b");
    }

    @Test
    void whatIsBehindTheFourthPartIsSaidToBeMissing() {
        var part = read(page(1, "a"), page(1, "b"), page(1, "c"), page(1, "d"), page(1, null));

        assertThat(part.value().path("items")).hasSize(4);
        assertThat(part.isMissing()).isTrue();
    }

    @Test
    void aPartThatCannotBeHadLeavesThoseBefore() {
        var part = read(page(2, "a"), new ServiceReply(503, JsonNodeFactory.instance.missingNode()));

        assertThat(part.value().path("items")).hasSize(2);
        assertThat(part.isMissing()).isTrue();
    }

    @Test
    void withoutTheFirstPartThereIsNothing() {
        var part = read(new ServiceReply(403, JsonNodeFactory.instance.objectNode()));

        assertThat(part.value().isNull()).isTrue();
        assertThat(part.isMissing()).isTrue();
    }

    private Part read(ServiceReply... replies) {
        return Pages.read("list", "/list?limit=2", uri -> {
                    asked.add(uri);
                    return Uni.createFrom().item(replies[asked.size() - 1]);
                })
                .await()
                .indefinitely();
    }

    private static ServiceReply page(int items, String next) {
        var body = JsonNodeFactory.instance.objectNode().put("next", next);
        var list = body.putArray("items");
        for (var item = 0; item < items; item++) {
            list.addObject();
        }
        return new ServiceReply(200, body);
    }
}
