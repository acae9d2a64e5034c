package org.lastmetre.order.communities.http;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.lastmetre.kit.vocabulary.Category;
import org.lastmetre.order.communities.CommunityDefinition;

/** The policies of a community as they were put: times as 08:00, durations as PT90M. */
final class PolicyView {
    private PolicyView() {}

    record Delivery(
            List<Window> windows,
            Light lightAfternoon,
            String waveEvery,
            BatchLimit batchLimit,
            String receptionCloses,
            String clearedBy,
            int deliveryAttempts) {
        static Delivery of(CommunityDefinition.DeliveryPolicy policy) {
            var light = policy.lightAfternoon();
            var limit = policy.batchLimit();
            return new Delivery(
                    policy.windows().stream().map(Window::of).toList(),
                    new Light(light.from().toString(), light.to().toString(), light.maxOpenItemsPerVolunteer()),
                    minutes(policy.waveEvery()),
                    new BatchLimit(limit.packages(), limit.weightKg()),
                    policy.receptionCloses().toString(),
                    policy.clearedBy().toString(),
                    policy.deliveryAttempts());
        }
    }

    record Window(Category category, String opens, String closes) {
        static Window of(CommunityDefinition.Window window) {
            return new Window(
                    window.category(),
                    window.opens().toString(),
                    window.closes().toString());
        }
    }

    record Light(String from, String to, int maxOpenItemsPerVolunteer) {}

    record BatchLimit(int packages, BigDecimal weightKg) {}

    record Sanitation(
            int roundsPerDay, String firstRoundAt, String lastRoundAt, String minimumGap, String wasteClearedBy) {
        static Sanitation of(CommunityDefinition.SanitationPolicy policy) {
            return policy == null
                    ? null
                    : new Sanitation(
                            policy.roundsPerDay(),
                            policy.firstRoundAt().toString(),
                            policy.lastRoundAt().toString(),
                            minutes(policy.minimumGap()),
                            policy.wasteClearedBy().toString());
        }
    }

    private static String minutes(Duration duration) {
        return duration.toSecondsPart() == 0 && duration.toNanosPart() == 0
                ? "PT" + duration.toMinutes() + "M"
                : duration.toString();
    }
}
