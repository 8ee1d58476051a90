import type { Exercise } from '@attune/homework/contract';

export const makesSense: Exercise = {
  id: 'makes-sense',
  version: 1,
  name: 'Makes sense',
  summary: 'Answer a complaint with what is understandable in it, before any advice.',
  category: 'validation',
  participation: 'each',
  level: 'communication',
  minutes: { min: 3, max: 10 },
  dose: 'One reply a day for ten days.',
  evidence: {
    grade: 'B',
    note: 'In experiments a validating reply lowers negative feeling and bodily arousal (Shenk & Fruzzetti 2011). Understanding, validation and care are the three parts of responsiveness.',
  },
  purpose:
    'Advice comes fast, and what arrives is often: do not feel like this. A sentence that begins with “it makes sense that …” says: you are not strange, and you are not alone. It calms more than a good tip.',
  forTherapist: {
    mechanism:
      'Validation before advice lowers arousal and defensiveness. For the partner with little empathy it is a learnable sentence; for the one with too much it is a way to care without taking the task over.',
    prerequisites: ['Begin with topics outside the relationship'],
    contraindications: ['A safety concern of either partner', 'Validating threats, contempt or abuse'],
  },
  reveal: { default: 'both_submitted', allowed: ['both_submitted', 'in_session', 'never'] },
  partnerSees:
    'How understood you felt, and your guess about your partner, when the answers open. Your sentence and your urge to help stay with you and your care team.',
  steps: [
    {
      id: 'listen',
      title: 'Wait for a complaint',
      body: 'Some time today your partner may grumble about the bus, the boss, the neighbours. Anything outside the two of you will do.\n\nTurn towards them. Listen to the end. Notice what your mind wants to do: to fix, to cheer up, to explain, to leave. Just notice.',
      fields: [
        {
          kind: 'rating',
          key: 'urge-to-fix',
          label: 'How strong was the urge to fix it?',
          low: 'None',
          high: 'Very strong',
          audience: 'private',
          measure: 'urge-to-fix',
        },
      ],
    },
    {
      id: 'reply',
      title: 'Say what makes sense',
      body: 'Find the part you can understand, and say it. You do not have to agree with the rest.\n\n“It makes sense that you are worn out, after three people wanted something at once.”\n\n“Of course that stung. You had put work into it.”\n\nThen a full stop. No “but”, no “have you tried”.',
      fields: [
        {
          kind: 'text',
          key: 'reply',
          label: 'What did you say?',
          help: 'Roughly. One sentence is plenty.',
          multiline: true,
          max: 400,
          audience: 'private',
        },
      ],
    },
    {
      id: 'ask',
      title: 'Ask what helps',
      body: 'Ask one question: “Would you like me to listen some more, or would you like ideas?”\n\nThen do what was asked for. If the answer is “nothing”, your part is done, and it was enough.',
      fields: [
        {
          kind: 'choice',
          key: 'wanted',
          label: 'What did your partner want?',
          options: [
            { id: 'listening', label: 'More listening' },
            { id: 'ideas', label: 'Ideas' },
            { id: 'nothing', label: 'Nothing more' },
            { id: 'not-asked', label: 'I did not ask' },
          ],
          audience: 'private',
        },
      ],
    },
    {
      id: 'other-side',
      title: 'The other side',
      body: 'Now think of the last time you grumbled and your partner answered. How was that?\n\nThen guess how it was for your partner when you answered.',
      fields: [
        {
          kind: 'rating',
          key: 'felt-validated',
          label: 'How much did your partner’s reply make you feel understood?',
          help: 'Leave it open if there was none yet.',
          low: 'Not at all',
          high: 'Very much',
          audience: 'reveal',
          measure: 'felt-validated',
        },
        {
          kind: 'guess',
          key: 'guess-felt-validated',
          of: 'felt-validated',
          label: 'How much did your reply make your partner feel understood?',
          low: 'Not at all',
          high: 'Very much',
          audience: 'reveal',
        },
      ],
    },
  ],
};
