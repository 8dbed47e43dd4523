package org.ledord.mail;

/** What a token is for. */
public enum Purpose {
    /** Answer a round; the subject is the invitation. */ ANSWER,
    /** See, correct or take back an answer; the subject is the answer. */ RECEIPT,
    /** Reply to a digest; the subject is the run's recipient. */ DIGEST,
    /** End a subscription; the subject is the subscription. */ UNSUBSCRIBE,
    /** Choose how often; the subject is the subscription. */ RHYTHM,
    /** Begin a subscription. */ CONFIRM_SUBSCRIPTION,
    /** Say that a held mail is one's own; the subject is the raw mail. */ CONFIRM_MAIL,
    /** Answer a notice, and say whether one comes; the subject is the notice's recipient. */ NOTICE,
    /** Say that a reply missed the point; the subject is the invitation. */ REPLIES,
    /** Answer a specialist question; the subject is the row of who was asked. Good as long as the question itself takes an answer. */ QUESTION,
    /** Told what became of a specialist question; the subject is the question. What is replied goes to the project lead. */ QUESTION_NEWS,
    /** Answer a post in a discussion; the subject is the letter that told of it. Good as long as its reader takes part. */ DISCUSSION,
    /** Told of an idea of theirs: that it came and what became of it; the subject is the idea. What is replied goes to the project lead. */ IDEA,
    /** Told of a negotiation or what comes before one; the subject is the row of who was told. What is replied goes to the project lead. */ CODETERMINATION,
    /** Answer a survey, once; the subject is the invitation to one of its occasions. A reply by mail is refused, for it would tell who wrote. */ SURVEY,
    /** Tell that a unit was shown a round's kit; the subject is the letter to its manager. What is replied goes to the project lead. */ KIT,
    /** Write the diary of a pilot; the subject is the row of who was asked to. Good as long as they are to write. */ DIARY
}
