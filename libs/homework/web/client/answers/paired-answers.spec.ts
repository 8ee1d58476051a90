import type { Exercise } from '@attune/homework/contract';
import { exerciseOf } from '@attune/homework/domain';
import { pairedQuestions } from './paired-answers';

const readMe = exerciseOf('read-me') as Exercise;
const mine = { stress: 7, closeness: 4, word: 'tender', 'guess-stress': 6, 'guess-closeness': 4, 'guess-word': 'down' };
const theirs = { stress: 4, closeness: 5, word: 'lonely', 'guess-stress': 7, 'guess-word': 'tender' };
const paired = () => pairedQuestions(readMe, mine, theirs, 'Alex');
const question = (key: string) => paired().find((each) => each.key === key);

describe('pairedQuestions', () => {
  it('puts both answers side by side, with where they are on the scale', () => {
    expect(question('stress')).toMatchObject({
      mine: { words: '7', share: 0.7 },
      theirs: { words: '4', share: 0.4 },
    });
  });

  it('says the difference in kind words, both ways', () => {
    expect(question('stress')?.guesses).toEqual([
      'You guessed 6, Alex felt 4: 2 apart.',
      'Alex guessed 7, you felt 7: the very same.',
    ]);
  });

  it('leaves out a guess that was not made', () => {
    expect(question('closeness')?.guesses).toEqual(['You guessed 4, Alex felt 5: close by.']);
  });

  it('counts a word of the same family as near', () => {
    expect(question('word')?.guesses).toEqual([
      'You guessed “Down”, Alex chose “Lonely”: close by, from the same family.',
      'Alex guessed “Tender”, you chose “Tender”: the very same.',
    ]);
  });

  it('leaves out what neither answered, and private questions', () => {
    const keys = paired().map(({ key }) => key);
    expect(keys).not.toContain('energy');
    expect(keys).not.toContain('felt-effort');
  });
});
