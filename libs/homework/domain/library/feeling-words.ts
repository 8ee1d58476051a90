import type { Exercise } from '@attune/homework/contract';

export const feelingWords: Exercise = {
  id: 'feeling-words',
  version: 1,
  name: 'Finer feeling words',
  summary: 'Find the exact word for what is going on in you.',
  category: 'emotion',
  participation: 'solo',
  level: 'regulate',
  minutes: { min: 2, max: 4 },
  dose: 'Daily for 14 days.',
  evidence: {
    grade: 'B',
    note: 'Putting a feeling into words lowers its force (Lieberman et al. 2007; Torre & Lieberman 2018). People with finer words regulate better (Kashdan et al. 2015).',
  },
  purpose:
    '“Fine” and “stressed” hide a lot. An exact word calms the feeling a little and makes you easier to read, for yourself first.',
  forTherapist: {
    mechanism:
      'Naming a feeling, and naming it finely, makes inner states readable to oneself and then to the other. Useful for the partner who finds few words and for the one who only finds the other’s.',
    prerequisites: [],
    contraindications: ['Acute dissociation'],
  },
  reveal: { default: 'never', allowed: ['never'] },
  partnerSees: 'Nothing. If you like, tell your partner the word yourself.',
  steps: [
    {
      id: 'weather',
      title: 'Your inner weather',
      body: 'Stop for a moment, wherever you are. Is it more pleasant or more unpleasant in you? Is there much energy, or little?\n\nNo reasons needed. Weather has none.',
      fields: [
        {
          kind: 'scale',
          key: 'pleasant',
          label: 'How pleasant is it?',
          low: 'Unpleasant',
          high: 'Pleasant',
          audience: 'private',
          measure: 'pleasantness',
        },
        {
          kind: 'rating',
          key: 'energy',
          label: 'How much energy is in it?',
          low: 'Hardly any',
          high: 'A lot',
          audience: 'private',
          measure: 'feeling-energy',
        },
      ],
    },
    {
      id: 'word',
      title: 'The word',
      body: 'Look through the families, then through the words. Try one on like a coat: does it fit, or is there one that fits better?\n\nOften there are two feelings, and the second one is softer. You can add it.',
      fields: [
        { kind: 'feeling', key: 'word', label: 'What I feel', required: true, audience: 'private' },
        { kind: 'feeling', key: 'second-word', label: 'And perhaps, underneath', audience: 'private' },
      ],
    },
    {
      id: 'body',
      title: 'Where it lives',
      body: 'Where in your body do you notice it? Throat, belly, shoulders, behind the eyes? Perhaps nowhere; that is an answer too.\n\nIf this feeling could ask for something, what would it ask for? You do not have to do it. Just listen.',
      fields: [
        { kind: 'text', key: 'body', label: 'Where I notice it', multiline: false, max: 120, audience: 'private' },
        { kind: 'text', key: 'asks-for', label: 'What it asks for', multiline: false, max: 200, audience: 'private' },
      ],
    },
    {
      id: 'whose',
      title: 'Is it yours?',
      body: 'If you often feel what others feel, ask one more thing: was this here before you met your partner today, or did you catch it?\n\nA caught feeling may be true, and it is still theirs. You can care about it and set it down.\n\nIf you want to share, share just the word: “I am restless today.” The story can wait.',
      fields: [
        {
          kind: 'choice',
          key: 'origin',
          label: 'This feeling is',
          options: [
            { id: 'mine', label: 'Mine' },
            { id: 'caught', label: 'Caught from someone' },
            { id: 'both', label: 'A bit of both' },
            { id: 'unsure', label: 'I cannot tell' },
          ],
          audience: 'private',
        },
        { kind: 'yes-no', key: 'shared', label: 'Did you share the word?', audience: 'private' },
      ],
    },
  ],
};
