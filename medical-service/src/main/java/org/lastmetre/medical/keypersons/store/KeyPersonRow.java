package org.lastmetre.medical.keypersons.store;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lastmetre.kit.sql.Columns;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.medical.keypersons.KeyPerson;
import org.lastmetre.medical.keypersons.KeyPersonId;
import org.lastmetre.medical.keypersons.KeyPersons.Kept;
import org.lastmetre.medical.keypersons.KeyPersons.ToCall;
import org.lastmetre.medical.privacy.Sealed;
import org.lastmetre.medical.privacy.Vault;
import org.lastmetre.medical.trips.Door;

/** A key person as a row of table {@code key_person}, of whose content nobody can read a word without the keys. */
@ApplicationScoped
class KeyPersonRow {
    private final Vault vault;

    KeyPersonRow(Vault vault) {
        this.vault = vault;
    }

    private record Shut(Kept kept, Sealed content) {
        KeyPerson person() {
            return kept.person();
        }

        Buffer bytes() {
            return Buffer.buffer(content.content());
        }
    }

    Tuple columns(List<Kept> persons) {
        var rows = persons.stream()
                .map(kept -> new Shut(kept, seal(kept.person())))
                .toList();
        var columns = Columns.of(rows)
                .text(row -> row.person().id())
                .text(row -> row.person().community())
                .text(row -> row.person().door().building())
                .text(row -> row.person().door().unit())
                .text(row -> row.person().door().room())
                .flag(row -> row.person().callDaily());
        columns.tuple().addValue(rows.stream().map(Shut::bytes).toArray(Buffer[]::new));
        return columns.text(row -> row.content().key())
                .instant(row -> row.kept().shortAt())
                .number(row -> row.person().version())
                .tuple();
    }

    private Sealed seal(KeyPerson person) {
        return vault.seal(about(person.id()), ParticularsText.of(person.particulars()));
    }

    /** @throws org.lastmetre.medical.privacy.CannotOpen for what was changed behind the service's back */
    KeyPerson person(Row row) {
        var id = new KeyPersonId(row.getString("id"));
        var sealed = new Sealed(row.getString("key"), row.getBuffer("content").getBytes());
        return new KeyPerson(
                id,
                new CommunityId(row.getString("community")),
                door(row),
                row.getBoolean("call_daily"),
                ParticularsText.read(vault.open(about(id), sealed)),
                row.getLong("version"));
    }

    static ToCall toCall(Row row) {
        return new ToCall(new KeyPersonId(row.getString("id")), new CommunityId(row.getString("community")), door(row));
    }

    private static Door door(Row row) {
        return new Door(row.getString("building"), row.getString("unit"), row.getString("room"));
    }

    private static String about(KeyPersonId id) {
        return "key-person/" + id + "/particulars";
    }
}
