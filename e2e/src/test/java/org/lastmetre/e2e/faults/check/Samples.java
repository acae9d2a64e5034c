package org.lastmetre.e2e.faults.check;

import com.fasterxml.jackson.databind.JsonNode;
import org.lastmetre.e2e.demo.Json;

/** Evidence made up for the tests of the checks. */
final class Samples {
    private Samples() {}

    /** @param json with single quotes */
    static JsonNode json(String json) {
        return Json.read(json.replace('\'', '"'));
    }

    static JsonNode order(String reference, String id) {
        return json("{'externalReference':'%s','id':'%s','status':'PLACED','version':1}".formatted(reference, id));
    }

    static Told step(String id, long version, String status) {
        var event = json("{'orderId':'o1','version':%d,'change':{'status':'%s'}}".formatted(version, status));
        return new Told("lastmetre.orders", "0:" + version, "o1", id, "lastmetre.order.progressed.v1", event);
    }
}
