package org.ledord.content;

/** What a page is about, told above it; the words are the portal's, so they are there in every language. */
public enum PageCategory {
    /** The reform as such. */ REFORM,
    /** How one works. */ WORK,
    /** What those who are served should know. */ SERVICE,
    /** How one takes part and who decides. */ INFLUENCE,
    /** Days, places, telephone numbers. */ PRACTICAL
}
