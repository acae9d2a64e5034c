package org.lastmetre.e2e.identity;

/** The name of an account that every rehearsal has; docs/access.md says what each may do. */
public record Account(String name) {
    public static final Account RECEPTION = new Account("reception");
    public static final Account DISPATCHER = new Account("dispatcher");
    public static final Account OPERATIONS = new Account("operations");
    public static final Account MEDICAL = new Account("medical");
    public static final Account DRIVER = new Account("driver");
    public static final Account SANITATION = new Account("sanitation");
    public static final Account ADMIN = new Account("admin");
    public static final Account HUIBAILONG = new Account("huibailong");
    public static final Account YUNHU = new Account("yunhu");

    public static Account volunteer(String id) {
        return new Account("volunteer:" + id);
    }

    public static Account resident(String community, String building, String unit, String room) {
        return new Account("resident:" + String.join("/", community, building, unit, room));
    }

    /** Partners' programs sign in as clients; everybody else with a name and a password. */
    boolean isClient() {
        return equals(HUIBAILONG) || equals(YUNHU);
    }

    @Override
    public String toString() {
        return name;
    }
}
