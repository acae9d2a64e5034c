package org.lastmetre.e2e.bench;

import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.lastmetre.e2e.load.Requests;
import org.lastmetre.e2e.load.Template;

/** On every connection the arrival of a package, then its disinfection, then the next package. */
final class ScanRequests implements Requests {
    private static final int LONGEST = 4_096;

    private final List<String> callers;
    private final Iterator<String> codes;
    private final Map<Integer, String> arrived = new HashMap<>();
    private final String at = OffsetDateTime.now(ZoneOffset.UTC).toString();

    /**
     * @param callers header lines that say who scans, in turns: one alone would meet its quota
     * @param codes of packages that were announced
     */
    ScanRequests(List<String> callers, Iterator<String> codes) {
        this.callers = callers;
        this.codes = codes;
    }

    @Override
    public int longest() {
        return LONGEST;
    }

    @Override
    public void next(int connection, ByteBuffer to) {
        var code = arrived.remove(connection);
        var headers = List.of(callers.get(connection % callers.size()), "Content-Type: application/json");
        if (code == null) {
            var next = next();
            arrived.put(connection, next);
            Template.post("/api/arrivals", headers, arrival(next)).write(0, to);
        } else {
            Template.post("/api/disinfections", headers, disinfection(code)).write(0, to);
        }
    }

    private String next() {
        if (!codes.hasNext()) {
            throw new IllegalStateException("More was scanned than was announced");
        }
        return codes.next();
    }

    private String arrival(String code) {
        return "{\"community\":\"fumin-garden\",\"packageCode\":\"" + code + "\",\"weightKg\":3,\"scanId\":\"a-" + code
                + "\",\"at\":\"" + at + "\"}";
    }

    private String disinfection(String code) {
        return "{\"community\":\"fumin-garden\",\"packageCodes\":[\"" + code
                + "\"],\"agent\":\"chlorine 500 mg/l\",\"scanId\":\"d-" + code + "\",\"at\":\"" + at + "\"}";
    }
}
