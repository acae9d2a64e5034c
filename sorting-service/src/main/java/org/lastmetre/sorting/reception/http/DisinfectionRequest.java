package org.lastmetre.sorting.reception.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.community.Community;
import org.lastmetre.kit.http.About;
import org.lastmetre.kit.http.Asked;
import org.lastmetre.kit.http.Clean;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.sorting.reception.Disinfection;

/** Packages that were disinfected together. */
public record DisinfectionRequest(
        @NotNull @Schema(examples = "fumin-garden") String community,
        @NotNull @Size(min = 1, max = 500) List<@NotNull String> packageCodes,

        @NotNull @Clean @Size(max = 100) @Schema(examples = "chlorine 500 mg/l")
        String agent,

        @NotNull @Clean @Size(max = 100) @Schema(examples = "scanner-3:118")
        String scanId,

        @NotNull @Schema(examples = "2026-03-01T09:14:00+08:00")
        OffsetDateTime at)
        implements About {
    /** The first package, and how many more. */
    @Override
    public String about() {
        var more = packageCodes.size() - 1;
        return more == 0 ? packageCodes.get(0) : packageCodes.get(0) + " +" + more;
    }

    CommunityId communityId() {
        return Asked.community(community);
    }

    Disinfection toScan(Community known, String by) {
        var codes = IntStream.range(0, packageCodes.size())
                .mapToObj(i -> Asked.value("packageCodes[" + i + "]", packageCodes.get(i), PackageCode::new))
                .distinct()
                .toList();
        return new Disinfection(known, codes, agent, by, Asked.at(at));
    }
}
