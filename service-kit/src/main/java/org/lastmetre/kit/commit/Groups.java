package org.lastmetre.kit.commit;

import jakarta.enterprise.context.ApplicationScoped;

/** Makes groups; one for each hot command of a service. */
@ApplicationScoped
public class Groups {
    private final Transactions transactions;
    private final Remembered remembered;
    private final Ledger ledger;
    private final GroupSettings settings;

    public Groups(Transactions transactions, Remembered remembered, Ledger ledger, GroupSettings settings) {
        this.transactions = transactions;
        this.remembered = remembered;
        this.ledger = ledger;
        this.settings = settings;
    }

    public <C, R> Group<C, R> of(String name, GroupWork<C, R> work) {
        return new Group<>(name, new GroupRun<>(transactions, remembered, ledger, work), settings);
    }
}
