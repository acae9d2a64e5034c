package org.lastmetre.dispatch.deliveries;

import java.time.Instant;
import java.util.UUID;
import org.lastmetre.addresses.Household;
import org.lastmetre.dispatch.Town;
import org.lastmetre.dispatch.volunteers.VolunteerId;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;

/** Packages to test with. */
public final class Parcels {
    public static final UUID BATCH = new UUID(1, 1);
    public static final UUID RUN = new UUID(2, 2);
    public static final VolunteerId RUNNER = new VolunteerId("ann");
    public static final VolunteerId AT_BUILDING = new VolunteerId("bo");

    private Parcels() {}

    public static Heard news(String code, Stage stage, long version) {
        return news(code, stage, version, Category.FOOD, Town.door("1", "1", "301"), 2);
    }

    public static Heard news(String code, Stage stage, long version, Category category, Household door, double kg) {
        var goods = new Goods(new PackageCode(code), Town.ID, new UUID(3, 3), category, door, new Weight(kg), null);
        var batch = stage == Stage.SEALED ? BATCH : null;
        var received = stage == Stage.WITHDRAWN ? null : Town.at("08:00");
        return new Heard(goods, stage, version, batch, received, Town.at("09:00"));
    }

    public static Item sealed(String code, Category category, Household door, double kg) {
        return news(code, Stage.SEALED, 0, category, door, kg).first();
    }

    public static Item sealed(String code) {
        return news(code, Stage.SEALED, 0).first();
    }

    public static Item planned(String code) {
        return sealed(code).planned(RUN, AT_BUILDING, Town.at("10:35"));
    }

    public static Item out(String code) {
        return planned(code)
                .departed(RUNNER, scan("out-" + code), Town.at("10:40"))
                .item();
    }

    public static Item atBuilding(String code) {
        return out(code)
                .handedOver(AT_BUILDING, scan("over-" + code), Town.at("10:50"))
                .item();
    }

    public static Scan scan(String id) {
        return new Scan(id, Town.at("10:00"));
    }

    public static Instant now() {
        return Town.at("11:00");
    }
}
