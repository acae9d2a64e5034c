package org.lastmetre.sorting.reception;

import java.time.Instant;
import java.util.List;
import org.lastmetre.kit.commit.Result;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.PackageCode;

/** Decides what a disinfection scan does: recorded, sorted and shelved in one; each package is refused on its own. */
public final class Disinfections {
    private Disinfections() {}

    /** @return refused with the first package's reason when none of them could be recorded */
    static Result<List<Item>> decide(ReceptionBench bench, Disinfection scan, Instant now) {
        var items = scan.codes().stream()
                .map(code -> new Item(code, Result.of(() -> one(bench, scan, code, now))))
                .toList();
        var first = items.get(0).result();
        var none = items.stream().allMatch(item -> item.result() instanceof Result.Refused<Arrived>);
        return none && first instanceof Result.Refused<Arrived> refused
                ? Result.refused(refused.refusal())
                : Result.done(items);
    }

    /** What became of one package of the scan. */
    public record Item(PackageCode code, Result<Arrived> result) {}

    private static Arrived one(ReceptionBench bench, Disinfection scan, PackageCode code, Instant now) {
        var known = bench.find(code);
        if (known == null || !known.community().equals(scan.community().id())) {
            throw Refusal.notFound("unknown-package", "there is no package " + code + " in this community");
        }
        var clean = bench.keep(known.disinfect());
        bench.tell(new Fact.Disinfected(clean, scan.agent(), scan.by(), scan.at(), now));
        if (clean.door() == null) {
            return new Arrived(clean, Next.REVIEW);
        }
        if (clean.stage() != Stage.SHELVED) {
            bench.shelve(clean, now);
        }
        return new Arrived(bench.find(code), Next.SHELVE);
    }
}
