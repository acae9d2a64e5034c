package org.lastmetre.e2e.logs;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes in which a door can be in a line: "8-3-601", "8栋3单元601", "/8/3/601", or field by field. */
final class DoorPatterns {
    private static final String BUILDING = "(?<![A-Za-z\\p{N}])([A-Za-z]{0,3}\\d{1,3})";
    private static final String BETWEEN = "[\"']?\\s*(?:[-/,|;_#]|栋|号楼|号|座|幢|楼)\\s*[\"']?";
    private static final String UNIT = "(\\d{1,2})[\"']?\\s*(?:[-/,|;_#]|单元|门)\\s*[\"']?";
    private static final String ROOM = "(\\d{3,4})(?![\\p{N}])";

    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile(BUILDING + BETWEEN + UNIT + ROOM),
            Pattern.compile(
                    "building\\W{1,5}(\\w+)\\W+unit\\W{1,5}(\\w+)\\W+room\\W{1,5}(\\w+)", Pattern.CASE_INSENSITIVE));

    private DoorPatterns() {}

    /** Whether one of the doors is in the line; numbers that are nobody's door don't count. */
    static boolean finds(String line, Set<Door> doors) {
        return SHAPES.stream().anyMatch(shape -> finds(shape.matcher(line), doors));
    }

    private static boolean finds(Matcher found, Set<Door> doors) {
        for (var from = 0; found.find(from); from = found.start() + 1) {
            if (doors.contains(new Door(found.group(1), found.group(2), found.group(3)))) {
                return true;
            }
        }
        return false;
    }
}
