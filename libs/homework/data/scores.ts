import { newId, type Rows } from '@attune/shared/data';

/** A number of a response, as the progress page reads it. */
export interface ScoreToStore {
  measure: string;
  about: 'self' | 'partner';
  value: number;
  min: number;
  max: number;
  label: string;
  direction: 1 | -1 | 0;
}

/**
 * Writes the numbers of the actor's response, as of now. Assignment and occurrence are kept with each, so that a guess
 * finds the answer it guessed.
 */
export async function storeScores(
  rows: Rows,
  response: { id: string; caseId: string; assignmentId: string; occurrence: number },
  scores: readonly ScoreToStore[],
): Promise<void> {
  if (scores.length === 0) return;
  const { practiceId, personId } = rows.actor;
  await rows.change(
    `insert into score (practice_id, case_id, id, person_id, measure, about, value, scale_min, scale_max, label,
       direction, at, source, response_id, occasion, occurrence)
     select $1, $2, s.id, $3, s.measure, s.about, s.value, s.min, s.max, s.label, s.direction, now(), 'response',
       $4, $5, $6
     from jsonb_to_recordset($7::jsonb) as s(id uuid, measure text, about text, value float8, min float8, max float8,
       label text, direction smallint)`,
    [
      practiceId,
      response.caseId,
      personId,
      response.id,
      response.assignmentId,
      response.occurrence,
      JSON.stringify(scores.map((score) => ({ id: newId(), ...score }))),
    ],
  );
}
