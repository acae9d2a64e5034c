package org.lastmetre.e2e.faults.load;

import java.util.List;
import java.util.Random;
import org.lastmetre.addresses.Directory;
import org.lastmetre.addresses.Household;

/** What people write on bags: either certainly a door, or nothing that anybody could find it by. */
record Labels(Directory directory) {
    private static final List<String> UNCLEAR = List.of("放门口就行", "99栋1单元101", "楼下王阿姨家");

    String clear(Household door) {
        var building = directory.building(door.building()).orElseThrow();
        return building.name() + door.unit() + "单元" + door.room();
    }

    static String unclear(Random random) {
        return UNCLEAR.get(random.nextInt(UNCLEAR.size()));
    }
}
