package org.lastmetre.local.system;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What was read and checked of a program's classes when it was packaged. The JVM compares paths as they were given then, so it
 * starts in the folder of the program; an archive of another JVM is passed over.
 */
enum ClassArchive {
    /** Of any JVM. */
    SHARED("app-cds.jsa", "-XX:SharedArchiveFile="),

    /** Of Java 25 and newer (JEP 514), linked, too, and with what its compilers will want to know (JEP 515). */
    AHEAD_OF_TIME("app.aot", "-XX:AOTCache=");

    private static final int SINCE = 25;

    private final String file;
    private final String flag;

    ClassArchive(String file, String flag) {
        this.file = file;
        this.flag = flag;
    }

    /** What a program in that folder can be started with on that Java. */
    static ClassArchive of(Path program, Runtime.Version java) {
        var isNew = java.feature() >= SINCE && Files.isRegularFile(program.resolve(AHEAD_OF_TIME.file));
        return isNew ? AHEAD_OF_TIME : SHARED;
    }

    String flag() {
        return flag + file;
    }
}
