package org.ledord.answer;

import java.util.Map;
import java.util.Set;

/**
 * A version of an answer has been filed. What hangs on items follows them.
 *
 * @param carried items of the version before that stand unchanged in this one: their old and new ids
 * @param replaced items of the version before that do not
 */
public record AnswerFiled(long answerId, long matterId, int version, Map<Long, Long> carried, Set<Long> replaced) {
}
