package org.lastmetre.e2e.migrations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a migration may do while the version before works on the same tables: add, and never lock a table for longer than a
 * look. What must go, goes with the version after the next, when nobody reads it any more.
 */
final class MigrationRules {
    private record Rule(Pattern broken, String why) {}

    private static final List<Rule> RULES = List.of(
            rule("\\bdrop (table|column|view|function|type|schema|sequence)\\b", "the version before may still use it"),
            rule("\\brename\\b", "the version before knows it by its old name"),
            rule("\\balter column \\S+ (set data )?type\\b", "rewrites the table behind a lock"),
            rule(
                    "\\balter column \\S+ set not null\\b",
                    "the version before may leave it empty; reads the whole table"),
            rule("\\badd column (?!.*\\bdefault\\b).*\\bnot null\\b", "the version before doesn't fill it"),
            rule("\\badd column .*\\bdefault [a-z_]+ ?\\(", "a default that is computed may rewrite the table"),
            rule("\\badd column .*\\b(unique|primary key)\\b", "builds an index behind a lock"),
            rule("\\badd constraint (?!.*\\b(not valid|using index)\\b)", "reads the whole table behind a lock"),
            rule("\\bdrop (constraint|default)\\b", "the version before relies on it"),
            rule(
                    "^(with .*)?\\b(update|delete from) ",
                    "changes rows that the version before is writing; do it by due work"),
            rule("^truncate\\b", "takes what is there"),
            rule("\\b(cluster|vacuum full|reindex (?!.*concurrently))\\b", "locks the table"),
            rule("\\bdrop index (?!concurrently)", "locks the table: drop it concurrently"));

    private static final Pattern INDEX =
            Pattern.compile("\\bcreate (?:unique )?index (?!concurrently).*?\\bon (?:only )?(\\w+)");
    private static final Pattern TABLE = Pattern.compile("\\bcreate table (?:if not exists )?(\\w+)");

    private MigrationRules() {}

    private static Rule rule(String broken, String why) {
        return new Rule(Pattern.compile(broken), why);
    }

    /** Returns what is wrong with a migration; what it does to tables that it makes itself is its own business. */
    static List<String> broken(String sql) {
        var statements = statements(sql);
        var own = TABLE.matcher(String.join(";", statements))
                .results()
                .map(table -> table.group(1))
                .collect(Collectors.toSet());
        var found = new ArrayList<String>();
        statements.stream().filter(statement -> !isAboutOwn(statement, own)).forEach(statement -> RULES.stream()
                .filter(rule -> rule.broken().matcher(statement).find())
                .forEach(rule -> found.add(statement + " — " + rule.why())));
        statements.stream()
                .filter(statement -> locks(statement, own))
                .forEach(statement ->
                        found.add(statement + " — nobody writes until the index is built: create it concurrently"));
        if (statements.stream().anyMatch(MigrationRules::isConcurrent)
                && !statements.stream().allMatch(one -> isConcurrent(one) || one.startsWith("set lock_timeout"))) {
            found.add(
                    "an index that is made or dropped concurrently has a migration of its own: it can't be in a transaction");
        }
        return found;
    }

    private static boolean isConcurrent(String statement) {
        return statement.contains("concurrently");
    }

    private static boolean isAboutOwn(String statement, Set<String> own) {
        return statement.startsWith("create ")
                || own.stream().anyMatch(table -> statement.startsWith("alter table " + table + " "));
    }

    private static boolean locks(String statement, Set<String> own) {
        var index = INDEX.matcher(statement);
        return index.find() && !own.contains(index.group(1));
    }

    /** Without comments, in small letters, with single blanks; bodies of functions count as nothing. */
    private static List<String> statements(String sql) {
        var plain = sql.replaceAll("--[^\\n]*", " ")
                .replaceAll("(?s)\\$(\\w*)\\$.*?\\$\\1\\$", "''")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        return List.of(plain.split(";")).stream()
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
