package org.lastmetre.e2e;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the cores may know: the language, the kit's words, and who calls; no protocol, no framework's security. */
class CoreArchitectureTest {
    private static final DescribedPredicate<JavaClass> WORDS = resideInAnyPackage(
            "java..",
            "io.smallrye.mutiny..",
            "jakarta.inject..",
            "jakarta.enterprise.context..",
            "jakarta.enterprise.inject..",
            "org.jboss.logging..",
            "org.lastmetre.addresses..",
            "org.lastmetre.kit.vocabulary..",
            "org.lastmetre.kit.refusal..",
            "org.lastmetre.kit.commit..",
            "org.lastmetre.kit.time..",
            "org.lastmetre.kit.id..",
            "org.lastmetre.kit.community..",
            "org.lastmetre.kit.due..",
            "io.nayuki.qrcodegen..",
            "org.dmfs.rfc5545..");

    /** Who calls is a value; how it is found out is the rooms' business. */
    private static final DescribedPredicate<JavaClass> WHO_CALLS =
            nameMatching("org\\.lastmetre\\.access\\.(Caller|Role)").forSubtype();

    /** Ciphers, which only the feature that keeps medical detail secret may know. */
    private static final DescribedPredicate<JavaClass> CIPHERS = resideInAnyPackage("javax.crypto..");

    /** Hashes, signatures and buckets are what identity is about; these libraries compute and do nothing else. */
    private static final DescribedPredicate<JavaClass> CRYPTOGRAPHY = resideInAnyPackage(
            "java..", "jakarta.annotation..", "org.bouncycastle.crypto..", "org.jose4j..", "io.github.bucket4j..");

    @Test
    void theCoreKnowsNeitherHttpNorSqlNorKafkaNorJson() {
        classes()
                .that(Code.isCore()
                        .and(DescribedPredicate.not(Code.isOf("identity").or(Code.isOf("medical.privacy")))))
                .should(onlyDependOnClassesThat(known()))
                .check(Code.OF_SERVICES);
    }

    @Test
    void theCoreOfIdentityKnowsCryptographyBesides() {
        classes()
                .that(Code.isCore().and(Code.isOf("identity")))
                .should(onlyDependOnClassesThat(known().or(CRYPTOGRAPHY)))
                .check(Code.OF_SERVICES);
    }

    @Test
    void onlyWhatKeepsMedicalDetailSecretKnowsCiphersBesides() {
        classes()
                .that(Code.isCore().and(Code.isOf("medical.privacy")))
                .should(onlyDependOnClassesThat(known().or(CIPHERS)))
                .check(Code.OF_SERVICES);
    }

    @Test
    void transactionsBeginInDesksOnly() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Desk")
                .and(Code.isCore().or(resideInAnyPackage("..store..", "..kafka..")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.lastmetre.kit.commit.Transactions")
                .check(Code.OF_SERVICES);
    }

    @Test
    void timeComesFromTheOneClock() {
        var timeless = Code.ALL.that(
                DescribedPredicate.not(resideInAnyPackage("org.lastmetre.kit.time", "org.lastmetre.kit.id")));
        for (var type : List.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class)) {
            noClasses().should().callMethod(type, "now").check(timeless);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(timeless);
    }

    private static DescribedPredicate<JavaClass> known() {
        return WORDS.or(WHO_CALLS).or(Code.isCore()).or(Code.isGeneratedByTheCompiler());
    }
}
