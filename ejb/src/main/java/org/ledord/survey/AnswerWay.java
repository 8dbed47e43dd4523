package org.ledord.survey;

/** How an occasion is answered. One way each, or somebody could answer by both. */
public enum AnswerWay {
    /** Through a code on the wall of the workplace: no list of names, at most as many answers as people work there. */ WALL,
    /** Through a link in a mail of one's own: one answer each. */ MAIL,
    /** Through a code on a slip of paper that is handed out at the workplace: one answer each, and no list of who got which. */ SLIP
}
