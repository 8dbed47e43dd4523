package org.ledord.reform;

/** Something that stands in an order that can be changed. */
interface Placed {
    int position();

    /** Stands there from now on. */
    void stand(int place);
}
