import {
  categoryLabels,
  levelLabels,
  type EvidenceGrade,
  type Exercise,
  type ExerciseLevel,
  type Participation,
} from '@attune/homework/contract';

/** Which exercises are shown. Empty words and null leave everything in. */
export interface ExerciseFilter {
  /** part of a name, a skill, or what it says about itself */
  words: string;
  /** at most so many minutes at its shortest */
  minutes: number | null;
  who: Participation | null;
  level: ExerciseLevel | null;
  /** this grade of evidence or a better one */
  grade: EvidenceGrade | null;
}

/** The filter that lets every exercise through. */
export const everyExercise: ExerciseFilter = { words: '', minutes: null, who: null, level: null, grade: null };

/** Whether a filter leaves anything out. */
export function isNarrow({ words, minutes, who, level, grade }: ExerciseFilter): boolean {
  return words.trim() !== '' || minutes !== null || who !== null || level !== null || grade !== null;
}

/**
 * The exercises that a filter lets through. Every typed word has to be found, in any order and case; a name that begins
 * with the words comes first, otherwise the order of the library stays.
 */
export function exercisesThrough(exercises: readonly Exercise[], filter: ExerciseFilter): Exercise[] {
  const asked = plain(filter.words).split(/\s+/).filter(Boolean);
  const through = exercises.filter(
    (exercise) =>
      (filter.minutes === null || exercise.minutes.min <= filter.minutes) &&
      (filter.who === null || exercise.participation === filter.who) &&
      (filter.level === null || exercise.level === filter.level) &&
      (filter.grade === null || exercise.evidence.grade <= filter.grade) &&
      asked.every((word) => searched(exercise).includes(word)),
  );
  const begins = ({ name }: Exercise) => plain(name).startsWith(asked.join(' '));
  return asked.length === 0 ? through : [...through.filter(begins), ...through.filter((each) => !begins(each))];
}

function searched({ name, summary, category, level, forTherapist }: Exercise): string {
  return plain([name, summary, categoryLabels[category], levelLabels[level], forTherapist.mechanism].join(' '));
}

/** Without capitals, accents and the two kinds of apostrophe. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/’/g, "'")
    .toLowerCase()
    .trim();
}
