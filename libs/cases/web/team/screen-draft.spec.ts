import { screenForm, type ScreenDraft } from './screen-draft';

const draft: ScreenDraft = {
  outcome: 'no_concern',
  screenedOn: '2026-11-20',
  reviewOn: '2027-05-21',
  alone: true,
  remark: '',
};
const messages = (change: Partial<ScreenDraft>) =>
  screenForm('2026-11-22')
    .safeParse({ ...draft, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('screenForm', () => {
  it('takes a screen of a partner who was alone', () => {
    expect(messages({})).toBeUndefined();
  });

  it('asks for the outcome and for having been alone, choosing neither by itself', () => {
    expect(messages({ outcome: '', alone: false })).toEqual([
      'outcome: Choose what the screen showed',
      'alone: Record a screen only when the partner was alone',
    ]);
  });

  it('takes no screen from tomorrow, and no review on the day of the screen', () => {
    expect(messages({ screenedOn: '2026-11-23' })).toEqual(['screenedOn: Choose today or a day before']);
    expect(messages({ reviewOn: '2026-11-20' })).toEqual(['reviewOn: Choose a day after the screen']);
  });
});
