package org.lastmetre.sanitation.tasks.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lastmetre.sanitation.tasks.TaskRules;

/** Makes the rules of tasks of the settings. */
@ApplicationScoped
class TaskBeans {
    @Produces
    @Singleton
    TaskRules rules(TaskSettings settings) {
        return new TaskRules(settings.vehicleWithin(), settings.buildingWithin(), settings.goodsWithin());
    }
}
