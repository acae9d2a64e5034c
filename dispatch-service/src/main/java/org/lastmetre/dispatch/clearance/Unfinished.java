package org.lastmetre.dispatch.clearance;

import org.lastmetre.dispatch.deliveries.Stage;
import org.lastmetre.kit.vocabulary.PackageCode;

/** A package that was received and has not reached its end; {@code building} is null while its door is not known. */
public record Unfinished(PackageCode code, Stage stage, String building) {}
