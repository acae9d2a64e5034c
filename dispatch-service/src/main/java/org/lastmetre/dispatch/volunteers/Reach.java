package org.lastmetre.dispatch.volunteers;

import java.util.Objects;
import java.util.Optional;
import org.lastmetre.kit.commit.Once;
import org.lastmetre.kit.commit.RequestKey;
import org.lastmetre.kit.refusal.Refusal;

/** How far somebody who calls reaches: staff to everything, a volunteer to itself and to what its open runs hold. */
public final class Reach {
    private static final Reach ALL = new Reach(null);

    private final VolunteerId only;

    private Reach(VolunteerId only) {
        this.only = only;
    }

    public static Reach all() {
        return ALL;
    }

    public static Reach only(VolunteerId id) {
        return new Reach(Objects.requireNonNull(id));
    }

    public boolean isAll() {
        return only == null;
    }

    /** The volunteer whose own is all there is; empty for staff. */
    public Optional<VolunteerId> volunteer() {
        return Optional.ofNullable(only);
    }

    public boolean includes(VolunteerId id) {
        return isAll() || only.equals(id);
    }

    /** Whether a record may name this one as who did it. */
    public boolean maySpeakFor(String name) {
        return isAll() || only.value().equals(name);
    }

    /** @throws Refusal 404 {@code unknown-volunteer} for somebody else, as for one who is not there */
    public void require(VolunteerId id) {
        if (!includes(id)) {
            throw Volunteer.unknown(id);
        }
    }

    /** A volunteer's scans are known among its own alone, so that their answers are given again to nobody else. */
    public <R> Once<R> own(Once<R> once) {
        return isAll()
                ? once
                : new Once<>(once.keys().stream().map(this::own).toList(), once.digest(), once.render(), once.by());
    }

    private RequestKey own(RequestKey key) {
        return new RequestKey("volunteer/" + only + " " + key.scope(), key.key());
    }
}
