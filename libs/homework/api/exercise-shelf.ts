import type { Exercise, ExerciseLibrary } from '@attune/homework/contract';
import { exerciseLibrary, exerciseOf } from '@attune/homework/domain';
import { Refusal } from '@attune/shared/api';
import { Injectable } from '@nestjs/common';

/** The exercises one can give. They ship with the product; none of it is anybody's record. */
@Injectable()
export class ExerciseShelf {
  list(): ExerciseLibrary {
    return { items: [...exerciseLibrary] };
  }

  /** @throws Refusal not-found */
  read(id: string): Exercise {
    const exercise = exerciseOf(id);
    if (!exercise) throw new Refusal('not-found');
    return exercise;
  }
}

/** The exercise an assignment was made of. @throws when this release has lost it */
export function exerciseGiven(id: string): Exercise {
  const exercise = exerciseOf(id);
  if (!exercise) throw new Error('HOMEWORK-1: an assignment names an exercise that is not in the library.');
  return exercise;
}
