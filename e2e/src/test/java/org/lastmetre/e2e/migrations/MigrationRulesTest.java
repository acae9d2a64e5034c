package org.lastmetre.e2e.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every migration of every module can be applied while the version before runs. */
class MigrationRulesTest {
    /** From before versions ran side by side; the list only gets shorter. */
    private static final Set<String> BEFORE = Set.of("order-service/V3__trials.sql", "sorting-service/V2__guards.sql");

    /** The last numbers before the kit's came above them; what services added since has to be above the kit's. */
    private static final Map<String, Integer> LAST_BEFORE_THE_KIT = Map.of(
            "service-kit", 31,
            "identity-service", 5,
            "order-service", 6,
            "sorting-service", 4,
            "dispatch-service", 8,
            "sanitation-service", 16,
            "medical-service", 24);

    /** Flyway refuses one that comes later with a lower number, and the version before one that it doesn't know in the middle. */
    @Test
    void everyNewMigrationHasANumberAboveAllThatDatabasesHave() throws IOException {
        var kit = LAST_BEFORE_THE_KIT.get("service-kit");

        assertThat(migrations().keySet())
                .allMatch(name -> number(name) > kit || number(name) <= LAST_BEFORE_THE_KIT.get(module(name)));
        assertThat(migrations().keySet())
                .filteredOn(name -> module(name).equals("service-kit"))
                .allMatch(name -> number(name) <= kit);
    }

    private static String module(String name) {
        return name.substring(0, name.indexOf('/'));
    }

    /** {@code V0_1} is before all others. */
    private static int number(String name) {
        return Integer.parseInt(name.replaceFirst(".*/V(\\d+).*", "$1"));
    }

    @Test
    void everyMigrationCanBeAppliedWhileTheVersionBeforeRuns() throws IOException {
        var broken = new TreeMap<String, List<String>>();
        migrations().forEach((name, sql) -> broken.put(name, MigrationRules.broken(sql)));
        broken.values().removeIf(List::isEmpty);

        assertThat(broken).containsOnlyKeys(BEFORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table orders add column note text",
                "alter table orders add column test boolean not null default false",
                "create table note (id uuid primary key); create index note_by_id on note (id)",
                "create table note (id uuid); alter table note alter column id set not null",
                "create index concurrently if not exists orders_by_day on orders (day)",
                "drop index concurrently if exists orders_by_day",
                "set lock_timeout = 0; drop index concurrently if exists by_day; create index concurrently by_day on orders (day)",
                "alter table orders add constraint positive check (lines > 0) not valid",
                "create function kept() returns trigger language plpgsql as $$ begin update x set y = 1; end $$"
            })
    void whatOnlyAddsIsFine(String sql) {
        assertThat(MigrationRules.broken(sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table orders",
                "alter table orders drop column note",
                "ALTER TABLE orders\n  RENAME COLUMN note TO remark",
                "alter table orders alter column note type varchar(10)",
                "alter table orders alter column note set not null",
                "alter table orders add column note text not null",
                "alter table orders add column id uuid not null default gen_random_uuid()",
                "alter table orders add constraint positive check (lines > 0)",
                "create index orders_by_day on orders (day)",
                "create table note (id uuid); create index orders_by_day on orders (day)",
                "drop index orders_by_day",
                "update orders set note = ''",
                "alter table orders add column note text; create index concurrently orders_by_note on orders (note)"
            })
    void whatTakesAwayOrLocksIsNot(String sql) {
        assertThat(MigrationRules.broken(sql)).isNotEmpty();
    }

    private static Map<String, String> migrations() throws IOException {
        var found = new TreeMap<String, String>();
        try (var modules = Files.list(Path.of(".."))) {
            for (var module : modules.filter(Files::isDirectory).toList()) {
                var folder = module.resolve("src/main/resources/db");
                if (Files.isDirectory(folder)) {
                    add(module.getFileName().toString(), folder, found);
                }
            }
        }
        return found;
    }

    private static void add(String module, Path folder, Map<String, String> found) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".sql")).toList()) {
                found.put(module + "/" + file.getFileName(), Files.readString(file));
            }
        }
    }
}
