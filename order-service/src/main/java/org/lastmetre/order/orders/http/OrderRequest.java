package org.lastmetre.order.orders.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.refusal.Refusal;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.kit.vocabulary.CommunityId;
import org.lastmetre.kit.vocabulary.PackageCode;
import org.lastmetre.kit.vocabulary.Weight;
import org.lastmetre.order.http.Texts;
import org.lastmetre.order.orders.ExternalReference;
import org.lastmetre.order.orders.Kind;
import org.lastmetre.order.orders.OrderContent;
import org.lastmetre.order.orders.Orderer;
import org.lastmetre.order.orders.PlaceOrder;

/** An order as it is sent; the partner is not in it but the caller. */
@Schema(description = "An order; the partner is the calling account")
record OrderRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") @Schema(examples = "fumin-garden")
        String community,

        @NotBlank
        @Size(max = ExternalReference.LONGEST)
        @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE)
        @Schema(description = "The partner's own name for the order", examples = "HBL-20260401-0017")
        String externalReference,

        @NotNull Category category,

        @Schema(description = "When not given: ERRAND of residents, PROXY of volunteers, else PARTNER")
        Kind kind,

        @NotNull @Valid DeliverTo deliverTo,

        @Min(1)
        @Max(PlaceOrder.MOST_PACKAGES)
        @Schema(description = "How many; the number of packageCodes, or 1, when not given", examples = "2")
        Integer packages,

        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1000")
        @Schema(description = "All packages together, in kg", examples = "6.4")
        Double weightKg,

        @Size(min = 1, max = PlaceOrder.MOST_PACKAGES)
        @Schema(description = "What scanners read from the packages; made when not given")
        List<@NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}") String> packageCodes,

        @Size(max = 200) List<@NotNull @Valid Line> lines,

        @Size(max = 500)
        @Pattern(regexp = Texts.PARAGRAPH, message = Texts.LINE_MESSAGE)
        @Schema(description = "For those who carry it", examples = "放在门口")
        String note) {

    /** One line of an order. */
    record Line(
            @Size(max = 100) @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE)
            String sku,

            @NotBlank
            @Size(max = 200)
            @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE)
            @Schema(examples = "小白菜 500 g")
            String name,

            @NotNull @Min(1) @Max(100_000) @Schema(examples = "2")
            Integer quantity) {}

    /** @throws Refusal naming the field that makes no sense, or saying that the caller may not order this */
    PlaceOrder toCommand(Orderer orderer) {
        var key = orderer.key(new ExternalReference(externalReference));
        var content = new OrderContent(
                new CommunityId(community),
                key,
                category,
                orderer.kind(kind),
                Weight.ofNullable(weightKg),
                OrderLines.of(lines),
                note);
        return new PlaceOrder(content, orderer.to(deliverTo.toDestination()), count(), codes());
    }

    private int count() {
        if (packageCodes == null) {
            return packages == null ? 1 : packages;
        }
        if (packages != null && packages != packageCodes.size()) {
            throw Refusal.invalid("packages", "must be the number of packageCodes, " + packageCodes.size());
        }
        return packageCodes.size();
    }

    private List<PackageCode> codes() {
        if (packageCodes == null) {
            return List.of();
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < packageCodes.size(); i++) {
            if (!seen.add(packageCodes.get(i))) {
                throw Refusal.invalid("packageCodes[" + i + "]", "is given twice");
            }
        }
        return packageCodes.stream().map(PackageCode::new).toList();
    }
}
