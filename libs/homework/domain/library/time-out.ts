import type { Exercise } from '@attune/homework/contract';

export const timeOut: Exercise = {
  id: 'time-out',
  version: 1,
  name: 'Time-out with a way back',
  summary: 'Agree on how to pause a quarrel, and how to come back.',
  category: 'regulation',
  participation: 'together',
  level: 'regulate',
  minutes: { min: 20, max: 60 },
  dose: 'Agree once. Then whenever one of you needs it; back within 24 hours at the latest.',
  evidence: {
    grade: 'B',
    note: 'Brief enforced breaks lowered aggression between partners in the laboratory (McCurry et al. 2024). A pause of at least 20 minutes with a time to return is common clinical guidance.',
  },
  purpose:
    'When one of you boils, nothing good is said and nothing is heard. A pause protects you both. The time to return makes the difference: it says I go so that I can come back.',
  forTherapist: {
    mechanism:
      'Interrupts flooding; the agreed return keeps a pause from becoming abandonment for the one and an escape for the other.',
    prerequisites: ['Agreed while both are calm, best in the session', 'Both know Settle'],
    contraindications: [
      'A safety concern of either partner: plan a safe exit with that person alone',
      'Pauses used to avoid one topic more than twice in a row',
    ],
  },
  reveal: { default: 'both_submitted', allowed: ['both_submitted', 'in_session', 'never'] },
  partnerSees:
    'Your sign, your return time, the levels you noted and whether you both came back, when the answers open. Your own note stays with you and your care team.',
  steps: [
    {
      id: 'agree',
      title: 'Agree while it is calm',
      body: 'Either of you may call a time-out. It is always accepted, without a last word.\n\nChoose a word or a sign that neither of you minds. Choose how long: at least 20 minutes, so that a body can calm down. Choose where each of you goes.',
      fields: [
        { kind: 'text', key: 'sign', label: 'Our word or sign', multiline: false, max: 80, audience: 'reveal' },
        {
          kind: 'duration',
          key: 'agreed-minutes',
          label: 'How long we pause, in minutes',
          help: '20 to 60 works for most.',
          audience: 'reveal',
        },
      ],
    },
    {
      id: 'call',
      title: 'Call it',
      body: 'The one who calls says three things: the sign, how high it is from zero to ten, and when they will be back. “Time-out. I am at eight. I am back at half past.”\n\nThe other one says: “All right. Half past.” Then you part, kindly if you can, quietly if not.\n\nCall it for yourself. “I need a break” works better than “you need to calm down”.',
      fields: [
        {
          kind: 'choice',
          key: 'called-by',
          label: 'Who called it?',
          help: 'Leave the rest for later if there has been none yet.',
          options: [
            { id: 'me', label: 'I did' },
            { id: 'partner', label: 'My partner did' },
            { id: 'both', label: 'Both of us' },
          ],
          audience: 'private',
        },
        {
          kind: 'rating',
          key: 'level',
          label: 'How high was it in you?',
          low: 'Quite still',
          high: 'Boiling over',
          audience: 'reveal',
          measure: 'time-out-level',
        },
      ],
    },
    {
      id: 'apart',
      title: 'While you are apart',
      body: 'Separate rooms, or a walk. No messages about the topic. No rehearsing of speeches; each round in your head heats it up again.\n\nDo Settle, wash up, water something, breathe out slowly. If you are the one who was left waiting: the return time is a promise. You do not have to go after it.',
      seconds: 1200,
      fields: [],
    },
    {
      id: 'return',
      title: 'Come back',
      body: 'Come back on time, even if only to say: “I need another half hour.” Whoever called the pause also opens the talk again.\n\nBegin with one thing you value in your partner. Then decide together: carry on in turns, take it to another day, or take it to the session.',
      fields: [
        { kind: 'yes-no', key: 'on-time', label: 'Were you back at the time you said?', audience: 'reveal' },
        {
          kind: 'rating',
          key: 'level-after',
          label: 'How high was it when you came back?',
          low: 'Quite still',
          high: 'Boiling over',
          audience: 'reveal',
          measure: 'time-out-level-after',
        },
        { kind: 'yes-no', key: 'resumed', label: 'Did you take the topic up again?', audience: 'reveal' },
        {
          kind: 'text',
          key: 'own-note',
          label: 'What helped you, and what did not?',
          multiline: true,
          max: 600,
          audience: 'private',
        },
      ],
    },
  ],
};
