/** What surveys have in common in both applications: their results as tables and sentences, and the fields one answers in. */
package org.ledord.web.survey;
