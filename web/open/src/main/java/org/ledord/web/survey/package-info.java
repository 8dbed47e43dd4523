/** Surveys in the open: answering, the poster for the wall, and what was published, as a page, a file and an answer to machines. */
package org.ledord.web.survey;
