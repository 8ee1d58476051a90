import type { Exercise } from '@attune/homework/contract';

export const oneThanks: Exercise = {
  id: 'one-thanks',
  version: 1,
  name: 'One thanks',
  summary: 'Once a day, thank your partner for one exact thing.',
  category: 'appreciation',
  participation: 'each',
  level: 'friendship',
  minutes: { min: 1, max: 3 },
  dose: 'Daily for two to four weeks, then three times a week.',
  evidence: {
    grade: 'B',
    note: 'Couples randomised to a month of voiced gratitude: modest gains, clearer where the partner responded well, with a possible cost where not (Algoe & Zhaoyang 2016).',
  },
  purpose:
    'What goes wrong is loud; what goes right is quiet. Saying one exact thanks a day helps you notice, and tells your partner what reaches you. It asks nothing back.',
  forTherapist: {
    mechanism:
      'Noticing and voicing responsive acts; the receiver practises taking thanks in without returning or deflecting it.',
    prerequisites: [],
    contraindications: [
      'A safety concern of either partner',
      'A partner who is felt as not responding at all: begin with Makes sense',
      'The one who gives too much must not be the only one who thanks: give it to both',
    ],
  },
  reveal: { default: 'never', allowed: ['never'] },
  partnerSees: 'Only the thanks you say. What you write here is for you and your care team.',
  steps: [
    {
      id: 'find',
      title: 'Find one thing',
      body: 'Go back over the last day. What did your partner do that made something easier, warmer or lighter for you? Small is good: a cup moved out of the way, a question, five minutes of quiet.\n\nIf nothing comes, that is an honest answer too. Leave it for today.',
      fields: [
        {
          kind: 'text',
          key: 'act',
          label: 'What did your partner do?',
          help: 'What a camera could have filmed.',
          multiline: false,
          max: 200,
          audience: 'private',
        },
      ],
    },
    {
      id: 'say',
      title: 'Say it',
      body: 'Say three short things:\n\nWhat they did. “You rang before you came.”\n\nWhat it did for you. “I could stop wondering.”\n\nWhat it shows you about them. “You think of me when I am not there.”\n\nNo “but”, no “finally”, no “for once”. When you are the one being thanked, just say: thank you. Let it land.',
      fields: [],
    },
    {
      id: 'log',
      title: 'How was it?',
      body: 'Two taps and you are done. A day without thanks is a day without thanks, nothing more.',
      fields: [
        { kind: 'yes-no', key: 'said', label: 'Did you say it?', required: true, audience: 'private' },
        {
          kind: 'rating',
          key: 'felt-seen',
          label: 'When your partner thanked you lately: how seen did you feel?',
          help: 'Leave it open if there was none.',
          low: 'Not at all',
          high: 'Very much',
          audience: 'private',
          measure: 'felt-seen',
        },
      ],
    },
  ],
};
