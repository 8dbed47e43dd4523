/** Risk assessments in the workspace: the list, how one begins, its risks as a matrix and in words, signatures, and what is done. */
package org.ledord.web.risk;
