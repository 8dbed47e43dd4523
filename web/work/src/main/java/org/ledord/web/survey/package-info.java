/** Surveys in the workspace: the list, setting one up, its occasions, what it came to, and reading own words before anybody else may. */
package org.ledord.web.survey;
