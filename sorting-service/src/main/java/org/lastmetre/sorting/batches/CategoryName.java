package org.lastmetre.sorting.batches;

import org.lastmetre.kit.vocabulary.Category;

/** A category as labels show it, in Chinese and English. */
public final class CategoryName {
    private CategoryName() {}

    public static String of(Category category) {
        return switch (category) {
            case FOOD -> "餐食 FOOD";
            case FRESH -> "生鲜 FRESH";
            case PARCEL -> "包裹 PARCEL";
            case MEDICINE -> "药品 MEDICINE";
        };
    }
}
