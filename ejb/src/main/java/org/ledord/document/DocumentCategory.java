package org.ledord.document;

/** What a document is for. */
public enum DocumentCategory {
    /** What a decision rests on: an inquiry, an official's report. */ BASIS,
    /** A report or an evaluation. */ REPORT,
    /** A plan or a programme. */ PLAN,
    /** A routine or a manual for those who do the work. */ GUIDE,
    /** A poster, a leaflet, a presentation. */ INFORMATION,
    /** None of these. */ OTHER
}
