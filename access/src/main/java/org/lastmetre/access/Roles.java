package org.lastmetre.access;

/** The roles as constants, for {@code @RolesAllowed}. */
public final class Roles {
    public static final String PARTNER = "partner";
    public static final String RECEPTION = "reception";
    public static final String DISPATCHER = "dispatcher";
    public static final String VOLUNTEER = "volunteer";
    public static final String RESIDENT = "resident";
    public static final String MEDICAL = "medical";
    public static final String DRIVER = "driver";
    public static final String SANITATION = "sanitation";
    public static final String OPERATIONS = "operations";
    public static final String ADMIN = "admin";

    private Roles() {}
}
