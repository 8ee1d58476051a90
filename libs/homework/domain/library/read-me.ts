import type { Exercise } from '@attune/homework/contract';

export const readMe: Exercise = {
  id: 'read-me',
  version: 1,
  name: 'Read me',
  summary: 'A guessing game: how are you, how is your partner, and how close did you come?',
  category: 'empathic-accuracy',
  participation: 'each',
  level: 'friendship',
  minutes: { min: 3, max: 5 },
  dose: 'Every day for ten days, or twice a week.',
  evidence: {
    grade: 'C',
    note: 'Reading a partner well goes slightly with satisfaction (r .13 over 21 studies, more for hard feelings, r .17; Sened et al. 2017). Perceived effort matters more (156 couples, Cohen et al. 2012). Whether this format trains it is untested.',
  },
  purpose:
    'Most of us guess how the other one is, and rarely find out whether we are right. This game tells you, gently, day by day. It trains one habit: to check instead of to assume.',
  forTherapist: {
    mechanism:
      'Quick feedback on accuracy and on the direction of error (over-reading, under-reading, assuming the other feels as I do). The partner who reads too much learns to leave room; the one who reads too little learns where to look.',
    prerequisites: [
      'Both agreed to play',
      'Not within two hours of a conflict',
      'The therapist has said once that a miss is information',
    ],
    contraindications: [
      'A safety concern of either partner',
      'Guesses used as proof in an argument',
      'Checking or monitoring of a partner: a blind guess is not a reason to look closer',
    ],
  },
  reveal: { default: 'both_submitted', allowed: ['both_submitted', 'in_session'] },
  partnerSees:
    'Your three ratings, your feeling word, your guesses and your clue, once the answers open for you both. How much effort you felt stays with you and your care team.',
  steps: [
    {
      id: 'me',
      title: 'You, right now',
      body: 'Each of you plays alone, on your own phone. Please do not compare before you are done.\n\nHow are you at this moment? The first answer is usually the true one.',
      fields: [
        {
          kind: 'rating',
          key: 'stress',
          label: 'How stressed are you?',
          low: 'Not at all',
          high: 'Very',
          required: true,
          audience: 'reveal',
          measure: 'stress-now',
        },
        {
          kind: 'rating',
          key: 'closeness',
          label: 'How close do you feel to your partner?',
          low: 'Far away',
          high: 'Very close',
          required: true,
          audience: 'reveal',
          measure: 'closeness-now',
        },
        {
          kind: 'rating',
          key: 'energy',
          label: 'How much energy do you have?',
          low: 'Empty',
          high: 'Full',
          required: true,
          audience: 'reveal',
          measure: 'energy-now',
        },
      ],
    },
    {
      id: 'my-word',
      title: 'One word for it',
      body: 'Pick the word that fits best. Two may fit; take the one that is a little closer.',
      fields: [
        {
          kind: 'feeling',
          key: 'word',
          label: 'How do you feel?',
          required: true,
          audience: 'reveal',
          measure: 'feeling-now',
        },
      ],
    },
    {
      id: 'my-partner',
      title: 'Your partner, right now',
      body: 'Call your partner to mind: the voice, the face, the way through the door today. Which numbers will they choose for themselves?\n\nIf you have no idea, say so to yourself, and guess anyway. Not knowing is a fine place to begin.',
      fields: [
        {
          kind: 'guess',
          key: 'guess-stress',
          of: 'stress',
          label: 'How stressed is your partner?',
          low: 'Not at all',
          high: 'Very',
          audience: 'reveal',
        },
        {
          kind: 'guess',
          key: 'guess-closeness',
          of: 'closeness',
          label: 'How close does your partner feel to you?',
          low: 'Far away',
          high: 'Very close',
          audience: 'reveal',
        },
        {
          kind: 'guess',
          key: 'guess-energy',
          of: 'energy',
          label: 'How much energy does your partner have?',
          low: 'Empty',
          high: 'Full',
          audience: 'reveal',
        },
      ],
    },
    {
      id: 'their-word',
      title: 'Their word',
      body: 'Which word will your partner pick? A word from the same family counts as half a hit: you were near.\n\nWhat made you think so? A look, a sentence, a slammed drawer, or just habit.',
      fields: [
        {
          kind: 'guess-feeling',
          key: 'guess-word',
          of: 'word',
          label: 'How does your partner feel?',
          audience: 'reveal',
        },
        {
          kind: 'text',
          key: 'clue',
          label: 'What was your clue?',
          help: 'One thing you saw or heard. No reasons for it.',
          multiline: false,
          max: 200,
          audience: 'reveal',
        },
      ],
    },
    {
      id: 'effort',
      title: 'Being looked for',
      body: 'It can feel good when someone tries to read us, even when they miss. It can also be too much. Only you and your care team see this answer.',
      fields: [
        {
          kind: 'rating',
          key: 'felt-effort',
          label: 'How much did your partner try to read you today?',
          low: 'Not at all',
          high: 'Very much',
          audience: 'private',
          measure: 'effort-now',
        },
      ],
    },
    {
      id: 'together',
      title: 'When the answers open',
      body: 'Sit down together for two minutes. Look at the differences with curiosity; nobody wins.\n\nThe one who guessed says: “I thought so because …”\n\nThe one who was guessed says: “Next time you could tell by …”, or: “Just ask me, like this: …”\n\nThen leave it. If it turns into an argument, stop for today and bring it to the session.',
      fields: [],
    },
  ],
};
