package org.ledord.web.work;

/** What the frame of the workspace shows around every page. One request-scoped bean implements it with one statement. */
public interface WorkSituation {

    /** What the person who is signed in is called. */
    String personName();

    /** The slug of the reform at hand: the parameter {@code reform}, else the person's own; empty when there is none. */
    String reformSlug();

    /** The name of the reform at hand. */
    String reformName();

    /** How many things wait behind this entry of the menu: home, proposals, rounds, mail … */
    int waiting(String entry);
}
