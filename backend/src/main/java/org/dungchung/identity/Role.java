package org.dungchung.identity;

/** What an account may do; one role each. Who sees what follows from it. */
public enum Role {
    ADMINISTRATOR,
    PLANNER,
    INSPECTOR,
    OPERATOR
}
