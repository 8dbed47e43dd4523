package org.ledord.document;

/** How somebody reads a version who cannot read its file. */
public enum Twin {
    /** The file can be read by all as it is: headings, order and pictures are told. */ ITSELF,
    /** There is another file that can. */ FILE,
    /** A page of the portal says the same. */ PAGE,
    /** There is none yet; whoever asks gets one. */ NOT_YET
}
