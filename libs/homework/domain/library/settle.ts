import type { Exercise } from '@attune/homework/contract';

export const settle: Exercise = {
  id: 'settle',
  version: 1,
  name: 'Settle the body',
  summary: 'Five quiet minutes that bring your body down a gear.',
  category: 'regulation',
  participation: 'solo',
  level: 'regulate',
  minutes: { min: 5, max: 10 },
  dose: 'Once a day while it is new, and in every time-out.',
  evidence: {
    grade: 'A',
    note: 'Slow breathing and muscle release: many randomised trials on arousal in the general population. Not tested as a couple exercise by itself.',
  },
  purpose:
    'When your body is on alarm, your ears close and your words get sharp. This is true for everybody. Calming your own body first is something you can do alone, and it changes the next conversation.',
  forTherapist: {
    mechanism:
      'Longer exhalation, muscle release and orienting lower arousal; the two ratings teach a person to notice their level before they speak.',
    prerequisites: [],
    contraindications: ['Panic with breath work: use the looking-around version', 'An acute medical problem'],
  },
  reveal: { default: 'never', allowed: ['never'] },
  partnerSees: 'Nothing. This is yours; your care team can see the numbers.',
  steps: [
    {
      id: 'before',
      title: 'Where are you now?',
      body: 'Sit or stand so that your feet touch the floor. Notice your heart, your jaw, your hands.\n\nYou do not have to change anything yet.',
      fields: [
        {
          kind: 'rating',
          key: 'arousal-before',
          label: 'How worked up is your body?',
          low: 'Quite still',
          high: 'On full alarm',
          required: true,
          audience: 'private',
          measure: 'arousal-before',
        },
        {
          kind: 'choice',
          key: 'method',
          label: 'What would suit you today?',
          options: [
            { id: 'breath', label: 'Slow breathing' },
            { id: 'looking', label: 'Looking around' },
          ],
          audience: 'private',
        },
      ],
    },
    {
      id: 'three-minutes',
      title: 'Three slow minutes',
      body: 'Breathing: let the air in through your nose while you count to four. Let it out, softly, while you count to six. The way out is the longer one. No need for deep breaths; small and slow is enough.\n\nLooking around: let your eyes wander. Name five things you see, four you can touch, three you hear. Then begin again with others.\n\nIf your mind runs back to the argument, that is what minds do. Come back to the next breath, or the next thing.',
      seconds: 180,
      fields: [],
    },
    {
      id: 'let-go',
      title: 'Let go, place by place',
      body: 'Drop your jaw a little. Let your tongue lie heavy.\n\nPull your shoulders up to your ears, hold for a moment, let them fall.\n\nMake two fists, hold, and open your hands. Feel how the warmth comes back.',
      seconds: 60,
      fields: [],
    },
    {
      id: 'after',
      title: 'And now?',
      body: 'Notice again: heart, jaw, hands. Perhaps it is one step calmer, perhaps the same. Both happen.',
      fields: [
        {
          kind: 'rating',
          key: 'arousal-after',
          label: 'How worked up is your body now?',
          low: 'Quite still',
          high: 'On full alarm',
          required: true,
          audience: 'private',
          measure: 'arousal-after',
        },
        {
          kind: 'choice',
          key: 'next',
          label: 'What is next?',
          help: 'At seven or more, stay with yourself a while longer.',
          options: [
            { id: 'back', label: 'Go back to what I was doing' },
            { id: 'longer', label: 'Take more time' },
            { id: 'support', label: 'Reach out to someone' },
          ],
          audience: 'private',
        },
      ],
    },
  ],
};
