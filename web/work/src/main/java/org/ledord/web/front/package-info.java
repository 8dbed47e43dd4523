/** What stands on a reform's first page beside its matters, in the workspace: questions and answers, figures, what others say. */
package org.ledord.web.front;
