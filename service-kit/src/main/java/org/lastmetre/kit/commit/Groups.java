package org.lastmetre.kit.commit;

import jakarta.enterprise.context.ApplicationScoped;

/** Makes groups; one for each hot command of a service. */
@ApplicationScoped
public class Groups {
    private final Transactions transactions;
    private final Remembered remembered;
    private final GroupSettings settings;

    public Groups(Transactions transactions, Remembered remembered, GroupSettings settings) {
        this.transactions = transactions;
        this.remembered = remembered;
        this.settings = settings;
    }

    public <C, R> Group<C, R> of(String name, GroupWork<C, R> work) {
        return new Group<>(name, new GroupRun<>(transactions, remembered, work), settings);
    }
}
