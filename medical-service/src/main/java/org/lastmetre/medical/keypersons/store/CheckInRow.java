package org.lastmetre.medical.keypersons.store;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.keypersons.CallerId;
import org.lastmetre.medical.keypersons.Calls;
import org.lastmetre.medical.keypersons.CheckIn;
import org.lastmetre.medical.keypersons.CheckInId;
import org.lastmetre.medical.keypersons.CheckInState;
import org.lastmetre.medical.keypersons.Condition;
import org.lastmetre.medical.keypersons.KeyPersonId;
import org.lastmetre.medical.keypersons.Reason;
import org.lastmetre.medical.keypersons.Spot;
import org.lastmetre.medical.privacy.Sealed;
import org.lastmetre.medical.privacy.Vault;
import org.lastmetre.medical.trips.Door;

/** A check-in as a row of table {@code check_in}; that nothing was said of a condition is sealed like what was. */
@ApplicationScoped
class CheckInRow {
    private static final String NOT_SAID = "-";
    private final Vault vault;

    CheckInRow(Vault vault) {
        this.vault = vault;
    }

    private record Shut(CheckIn checkIn, Sealed condition) {
        Buffer bytes() {
            return Buffer.buffer(condition.content());
        }
    }

    Tuple columns(List<CheckIn> checkIns) {
        var rows = checkIns.stream().map(one -> new Shut(one, seal(one))).toList();
        var columns = Columns.of(rows)
                .uuid(row -> row.checkIn().id().value())
                .text(row -> row.checkIn().person())
                .text(row -> row.checkIn().community())
                .date(row -> row.checkIn().date())
                .text(row -> row.checkIn().spot().door().building())
                .text(row -> row.checkIn().spot().door().unit())
                .text(row -> row.checkIn().spot().door().room())
                .text(row -> row.checkIn().spot().grid())
                .text(row -> row.checkIn().caller())
                .text(row -> row.checkIn().state())
                .integer(row -> row.checkIn().calls().inVain())
                .instant(row -> row.checkIn().calls().next())
                .instant(row -> row.checkIn().calls().at())
                .text(row -> row.checkIn().calls().by());
        columns.tuple().addValue(rows.stream().map(Shut::bytes).toArray(Buffer[]::new));
        return columns.text(row -> row.condition().key())
                .text(row -> row.checkIn().reason())
                .instant(row -> row.checkIn().since())
                .number(row -> row.checkIn().version())
                .tuple();
    }

    private Sealed seal(CheckIn checkIn) {
        var condition = checkIn.condition();
        return vault.seal(about(checkIn.id().value()), condition == null ? NOT_SAID : condition.name());
    }

    /** @throws org.lastmetre.medical.privacy.CannotOpen for what was changed behind the service's back */
    CheckIn checkIn(Row row) {
        var door = new Door(row.getString("building"), row.getString("unit"), row.getString("room"));
        var reason = row.getString("reason");
        return new CheckIn(
                new CheckInId(row.getUUID("id")),
                new KeyPersonId(row.getString("person")),
                new CommunityId(row.getString("community")),
                row.getLocalDate("date"),
                new Spot(door, row.getString("grid")),
                CallerId.ofNullable(row.getString("caller")),
                CheckInState.valueOf(row.getString("state")),
                calls(row),
                condition(row),
                reason == null ? null : Reason.valueOf(reason),
                Columns.instant(row, "since"),
                row.getLong("version"));
    }

    private static Calls calls(Row row) {
        return new Calls(
                row.getInteger("in_vain"),
                Columns.instant(row, "next_at"),
                Columns.instant(row, "told_at"),
                row.getString("told_by"));
    }

    private Condition condition(Row row) {
        var content = row.getBuffer("condition");
        if (content == null) {
            return null;
        }
        var said = vault.open(about(row.getUUID("id")), new Sealed(row.getString("key"), content.getBytes()));
        return said.equals(NOT_SAID) ? null : Condition.valueOf(said);
    }

    private static String about(UUID id) {
        return "check-in/" + id + "/condition";
    }
}
