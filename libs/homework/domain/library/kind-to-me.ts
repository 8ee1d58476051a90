import type { Exercise } from '@attune/homework/contract';

export const kindToMe: Exercise = {
  id: 'kind-to-me',
  version: 1,
  name: 'Kind to me',
  summary: 'Two minutes of the kindness you would give to a friend.',
  category: 'compassion',
  participation: 'solo',
  level: 'regulate',
  minutes: { min: 2, max: 4 },
  dose: 'When it hurts, and at least four times a week.',
  evidence: {
    grade: 'A',
    note: 'Exercises in self-compassion: medium effects in meta-analyses (Kirby et al. 2017; Ferrari et al. 2019). Self-compassion goes with kinder behaviour towards a partner (Neff & Beretvas 2013).',
  },
  purpose:
    'Many people who are warm with everybody are harsh with themselves. Harshness makes us defend or give in. Two kind minutes make it easier to stay, to listen, and to say what you need.',
  forTherapist: {
    mechanism: 'Self-compassion in moments of shame or blame lowers defensiveness and the pull to please.',
    prerequisites: [],
    contraindications: ['Fear of compassion: shorten it, and practise it in the session first'],
  },
  reveal: { default: 'never', allowed: ['never'] },
  partnerSees: 'Nothing. This is yours; your care team can see what you write.',
  steps: [
    {
      id: 'name-it',
      title: 'This hurts',
      body: 'Something stung, or you are angry with yourself. Say, in your mind: “This is a hard moment.”\n\nThat is all. You are not making it bigger. You are only not alone with it any more, because you are there.',
      fields: [
        {
          kind: 'rating',
          key: 'harshness-before',
          label: 'How hard are you on yourself right now?',
          low: 'Gentle',
          high: 'Very hard',
          required: true,
          audience: 'private',
          measure: 'self-harshness-before',
        },
      ],
    },
    {
      id: 'others-too',
      title: 'Others know this',
      body: 'Somewhere, right now, someone lies awake over nearly the same thing. To fall short, to want too much, to say the wrong words: that is part of living close to somebody.\n\nIf you like, put a hand on your chest, on your arm, or around a warm cup. Stay there for five slow breaths.',
      seconds: 45,
      fields: [],
    },
    {
      id: 'a-friend',
      title: 'What a friend would say',
      body: 'Think of someone who likes you. Or think of a friend who came to you with this very story. What would you say, and in which voice?\n\nSay it to yourself in that voice. If it sounds odd, that is only because it is new.',
      seconds: 45,
      fields: [
        {
          kind: 'text',
          key: 'words',
          label: 'The words, if you want to keep them',
          multiline: true,
          max: 300,
          audience: 'private',
        },
      ],
    },
    {
      id: 'next-act',
      title: 'One kind next step',
      body: 'What would be good for you in the next hour? Something small: water, a window, bed, a no.',
      fields: [
        { kind: 'text', key: 'next-act', label: 'My next step', multiline: false, max: 160, audience: 'private' },
        {
          kind: 'rating',
          key: 'harshness-after',
          label: 'How hard are you on yourself now?',
          low: 'Gentle',
          high: 'Very hard',
          audience: 'private',
          measure: 'self-harshness-after',
        },
      ],
    },
  ],
};
