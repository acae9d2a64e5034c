package org.lastmetre.order.communities.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.order.communities.CommunityDefinition;

/** The policies in a community's document; weights in kilograms. */
final class PolicyRequest {
    private PolicyRequest() {}

    record Delivery(
            @NotNull @Size(max = 100) List<@NotNull @Valid Window> windows,
            @NotNull @Valid Light lightAfternoon,
            @NotNull @Schema(examples = "PT15M") Duration waveEvery,
            @NotNull @Valid BatchLimit batchLimit,
            @NotNull @Schema(examples = "20:30") LocalTime receptionCloses,
            @NotNull @Schema(examples = "21:30") LocalTime clearedBy,
            @NotNull @Min(1) @Max(20) Integer deliveryAttempts) {
        CommunityDefinition.DeliveryPolicy toPolicy() {
            return new CommunityDefinition.DeliveryPolicy(
                    windows.stream().map(Window::toWindow).toList(),
                    lightAfternoon.toLight(),
                    waveEvery,
                    batchLimit.toLimit(),
                    receptionCloses,
                    clearedBy,
                    deliveryAttempts);
        }
    }

    record Window(
            @NotNull Category category,
            @NotNull @Schema(examples = "10:30") LocalTime opens,
            @NotNull @Schema(examples = "12:30") LocalTime closes) {
        CommunityDefinition.Window toWindow() {
            return new CommunityDefinition.Window(category, opens, closes);
        }
    }

    record Light(
            @NotNull @Schema(examples = "13:00") LocalTime from,
            @NotNull @Schema(examples = "17:30") LocalTime to,
            @NotNull @Min(0) @Max(1000) Integer maxOpenItemsPerVolunteer) {
        CommunityDefinition.LightAfternoon toLight() {
            return new CommunityDefinition.LightAfternoon(from, to, maxOpenItemsPerVolunteer);
        }
    }

    record BatchLimit(
            @NotNull @Min(1) @Max(10_000) Integer packages,
            @NotNull @Positive @DecimalMax("100000") BigDecimal weightKg) {
        CommunityDefinition.BatchLimit toLimit() {
            return new CommunityDefinition.BatchLimit(packages, weightKg);
        }
    }

    record Sanitation(
            @NotNull @Min(1) @Max(48) Integer roundsPerDay,
            @NotNull @Schema(examples = "07:00") LocalTime firstRoundAt,
            @NotNull @Schema(examples = "21:00") LocalTime lastRoundAt,
            @NotNull @Schema(examples = "PT90M") Duration minimumGap,
            @NotNull @Schema(examples = "22:00") LocalTime wasteClearedBy) {
        CommunityDefinition.SanitationPolicy toPolicy() {
            return new CommunityDefinition.SanitationPolicy(
                    roundsPerDay, firstRoundAt, lastRoundAt, minimumGap, wasteClearedBy);
        }
    }
}
