package org.lastmetre.kit.community;

import java.time.LocalTime;
import org.lastmetre.kit.vocabulary.Category;

/** When a category goes out, in the community's local time: from {@code opens} up to, not including, {@code closes}. */
public record WindowRule(Category category, LocalTime opens, LocalTime closes) {}
