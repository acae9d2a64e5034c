package org.lastmetre.e2e.demo;

import java.time.LocalTime;
import java.util.List;

/** Kinds of goods: their share of the day's orders, when they come to the gate, and the weight of a package in kg. */
enum Category {
    FOOD(0.45, 0.8, new Span("09:30", "12:00"), new Span("15:30", "18:00")),
    FRESH(0.30, 4.0, new Span("07:06", "11:00")),
    PARCEL(0.22, 2.0, new Span("10:00", "20:00")),
    MEDICINE(0.03, 0.3, new Span("07:06", "21:00"));

    /** Local times between which goods come. */
    record Span(LocalTime from, LocalTime to) {
        Span(String from, String to) {
            this(LocalTime.parse(from), LocalTime.parse(to));
        }

        /** @param part from 0 to 1 */
        LocalTime at(double part) {
            return from.plusSeconds((long) (part * (to.toSecondOfDay() - from.toSecondOfDay())));
        }
    }

    private final double share;
    private final double kg;
    private final List<Span> spans;

    Category(double share, double kg, Span... spans) {
        this.share = share;
        this.kg = kg;
        this.spans = List.of(spans);
    }

    /** @param part from 0 to 1, which the shares divide */
    static Category at(double part) {
        var from = 0.0;
        for (var category : values()) {
            from += category.share;
            if (part < from) {
                return category;
            }
        }
        return MEDICINE;
    }

    LocalTime arrival(Choice choice, String key) {
        return choice.from(spans, "span", key).at(choice.of("arrival", key));
    }

    /** Of one package, between half and one and a half times the usual. */
    double weight(Choice choice, String key) {
        return Math.round(kg * (0.5 + choice.of("weight", key)) * 100) / 100.0;
    }
}
