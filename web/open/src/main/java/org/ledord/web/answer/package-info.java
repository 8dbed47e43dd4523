/** The pages behind personal links in mail: to answer a round, and to see, correct or take back an answer. Stateless. */
package org.ledord.web.answer;
