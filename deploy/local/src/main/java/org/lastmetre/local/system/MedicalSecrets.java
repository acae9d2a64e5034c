package org.lastmetre.local.system;

import org.lastmetre.local.postgres.Secret;
import org.lastmetre.local.processes.DataFolder;

/** What medical-service seals and recognises with: secrets in files beside the database, never in it. */
final class MedicalSecrets {
    static final String KEYS = "LASTMETRE_MEDICAL_KEYS";
    static final String PERSON_KEY = "LASTMETRE_MEDICAL_PERSON_KEY";

    private MedicalSecrets() {}

    static ServiceSettings told(ServiceSettings settings, DataFolder folder) {
        var key = Secret.keptIn(folder, "medical_key");
        return settings.knowing(KEYS, new Secret("k1:" + key.value()))
                .knowing(PERSON_KEY, Secret.keptIn(folder, "medical_person_key"));
    }
}
