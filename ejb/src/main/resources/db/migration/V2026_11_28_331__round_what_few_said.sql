-- Shares of an anonymous round that fewer than a hundred answered are told to the nearest five percent: whole percents say how many they are of.
update ballot_result b set share = (b.share + 2) / 5 * 5
  from question q join round_turnout t on t.round_id = q.round_id
 where q.id = b.question_id and b.told = 'EXACT' and t.answered < 100;
