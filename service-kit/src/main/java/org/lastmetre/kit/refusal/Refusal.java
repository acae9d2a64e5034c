package org.lastmetre.kit.refusal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An expected "no": the caller gets its code and reason, nothing is changed. Has no stack trace, since it is no fault. */
public final class Refusal extends RuntimeException {
    /** What kind of "no" it is; the HTTP room turns it into a status. */
    public enum Kind {
        INVALID,
        NOT_FOUND,
        CONFLICT,
        STALE,
        TOO_LARGE,
        UNPROCESSABLE,
        FORBIDDEN,
        BUSY
    }

    private final Kind kind;
    private final String code;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> members;

    private Refusal(Kind kind, String code, String detail, List<Violation> violations, Map<String, Object> members) {
        super(detail, null, false, false);
        this.kind = kind;
        this.code = code;
        this.violations = List.copyOf(violations);
        this.members = Map.copyOf(members);
    }

    public static Refusal of(Kind kind, String code, String detail) {
        return new Refusal(kind, code, detail, List.of(), Map.of());
    }

    public static Refusal notFound(String code, String detail) {
        return of(Kind.NOT_FOUND, code, detail);
    }

    public static Refusal conflict(String code, String detail) {
        return of(Kind.CONFLICT, code, detail);
    }

    public static Refusal unprocessable(String code, String detail) {
        return of(Kind.UNPROCESSABLE, code, detail);
    }

    /** The caller's version is not the current one. */
    public static Refusal stale(String detail) {
        return of(Kind.STALE, "stale-version", detail);
    }

    public static Refusal tooLarge(String detail) {
        return of(Kind.TOO_LARGE, "too-large", detail);
    }

    /** More work waits than can be done soon; the caller comes again. */
    public static Refusal busy(String detail) {
        return of(Kind.BUSY, "busy", detail);
    }

    public static Refusal invalid(String field, String message) {
        return invalid(List.of(new Violation(field, message)));
    }

    public static Refusal invalid(List<Violation> violations) {
        var first = violations.get(0);
        return new Refusal(Kind.INVALID, "invalid", first.field() + ": " + first.message(), violations, Map.of());
    }

    public Kind kind() {
        return kind;
    }

    /** The last part of the problem's type, such as {@code window-not-open}. */
    public String code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** The same with one more member for whoever can make use of it, such as {@code freeTimes}. */
    public Refusal with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Refusal(kind, code, getMessage(), violations, more);
    }

    /** What the problem says beside its fixed members (RFC 9457, 3.2). */
    public Map<String, Object> members() {
        return members;
    }
}
