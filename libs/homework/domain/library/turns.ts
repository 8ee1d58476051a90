import type { Exercise } from '@attune/homework/contract';

export const turns: Exercise = {
  id: 'turns',
  version: 1,
  name: 'Taking turns',
  summary: 'One speaks, one listens and says it back. Then you swap.',
  category: 'communication',
  participation: 'together',
  level: 'communication',
  minutes: { min: 15, max: 20 },
  dose: 'Two or three times a week for two weeks, then as needed.',
  evidence: {
    grade: 'A',
    note: 'Core of tested couple education programmes; small to medium gains in communication in meta-analysis (Hawkins et al. 2008).',
  },
  purpose:
    'In a heated talk we prepare our answer while the other one is still speaking. Taking turns slows things down, so that each of you is heard once before anything is solved.',
  forTherapist: {
    mechanism:
      'Slows the exchange; the listener states the content before replying, which lowers misread intent. The guess of how understood the other felt gives feedback on listening.',
    prerequisites: ['One topic of low heat, at most 4 of 10, chosen by both', 'Done once in the session'],
    contraindications: [
      'A safety concern of either partner',
      'Distress of 7 or more just now',
      'Alcohol or drugs in the last hours',
    ],
  },
  reveal: { default: 'both_submitted', allowed: ['both_submitted', 'in_session', 'never'] },
  partnerSees:
    'How understood you felt and your guess about your partner, when the answers open. Your topic and how heated you were stay with you and your care team.',
  steps: [
    {
      id: 'topic',
      title: 'Choose something small',
      body: 'Pick one thing to talk about, a four or less on a scale of ten for both of you. Who takes the bins out is better than whose mother comes for the holidays.\n\nSit where you can see each other. Phones away, except this one for the time. Decide who speaks first; the other one begins next time.',
      fields: [
        { kind: 'text', key: 'topic', label: 'What is it about?', multiline: false, max: 120, audience: 'private' },
        {
          kind: 'rating',
          key: 'heat-before',
          label: 'How heated are you about it now?',
          help: 'At seven or more, do Settle first and come back another day.',
          low: 'Cool',
          high: 'Boiling',
          required: true,
          audience: 'private',
          measure: 'heat-before',
        },
      ],
    },
    {
      id: 'first-turn',
      title: 'First turn',
      body: 'Speaker: say how it is for you. Short sentences, your own side. “When …, I feel …” Leave out what your partner thinks or means; you cannot know it.\n\nListener: your only job is to understand. Every few sentences, say back the heart of it in your own words. Then ask: “Did I get it?” You do not have to agree.\n\nSpeaker: if something is missing, say it once more.',
      seconds: 300,
      fields: [],
    },
    {
      id: 'second-turn',
      title: 'Swap',
      body: 'Now the other one speaks, about the same thing. It is not a reply or a correction. It is a second view from a second window.\n\nIf the listener feels a “but” coming up: let it pass, and say back what you heard.',
      seconds: 300,
      fields: [],
    },
    {
      id: 'close',
      title: 'Stop here',
      body: 'You need no solution today. If one has turned up by itself, write it down for later.\n\nThank each other in one sentence. Then each of you answers the last questions alone.',
      fields: [],
    },
    {
      id: 'after',
      title: 'How was it for you?',
      body: 'Answer for yourself first. Then guess how it was for your partner.',
      fields: [
        {
          kind: 'rating',
          key: 'heat-after',
          label: 'How heated are you now?',
          low: 'Cool',
          high: 'Boiling',
          audience: 'private',
          measure: 'heat-after',
        },
        {
          kind: 'rating',
          key: 'felt-understood',
          label: 'How understood did you feel?',
          low: 'Not at all',
          high: 'Completely',
          required: true,
          audience: 'reveal',
          measure: 'felt-understood-in-turns',
        },
        {
          kind: 'guess',
          key: 'guess-felt-understood',
          of: 'felt-understood',
          label: 'How understood did your partner feel by you?',
          low: 'Not at all',
          high: 'Completely',
          audience: 'reveal',
        },
        { kind: 'duration', key: 'minutes', label: 'How many minutes did it take?', audience: 'private' },
      ],
    },
  ],
};
