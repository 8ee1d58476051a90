import type { Exercise } from '@attune/homework/contract';

export const clearAsk: Exercise = {
  id: 'clear-ask',
  version: 1,
  name: 'One clear ask',
  summary: 'One wish, said once, in a calm hour, in words that can be answered.',
  category: 'needs',
  participation: 'each',
  level: 'communication',
  minutes: { min: 10, max: 15 },
  dose: 'Once or twice a week, taking turns.',
  evidence: {
    grade: 'C',
    note: 'Speaking directly and constructively helps when change is possible (Overall & McNulty 2017). Training in clear requests is part of tested behavioural couple therapies.',
  },
  purpose:
    'Hints, tests and sighs are easy to miss. A clear ask gives your partner a real chance to answer, and it spares you from asking ten times. The answer may be no. You are free to ask; your partner is free to answer.',
  forTherapist: {
    mechanism:
      'A direct, doable request in low distress replaces hint, test or protest. For the one who carries too much: asking once and waiting. For the other: a clear answer in place of silence.',
    prerequisites: ['Own distress at most 3, partner’s at most 4', 'Both know that no and not now are answers'],
    contraindications: [
      'A safety concern of either partner',
      'Requests about sex under pressure',
      'Ultimatums: those belong in the session',
    ],
  },
  reveal: { default: 'in_session', allowed: ['in_session', 'never'] },
  partnerSees:
    'Your request and the answer to it, if your therapist opens them with you both in a session. All the rest stays with you and your care team.',
  steps: [
    {
      id: 'calm',
      title: 'Is this a calm hour?',
      body: 'A good wish can drown in a bad moment. Ask when you have eaten, when nobody is in a hurry, when the last quarrel has cooled.\n\nAbove three? Then today is for getting clear. You can ask tomorrow.',
      fields: [
        {
          kind: 'rating',
          key: 'distress',
          label: 'How upset are you right now?',
          low: 'Not at all',
          high: 'Very',
          required: true,
          audience: 'private',
          measure: 'distress-at-ask',
        },
      ],
    },
    {
      id: 'need',
      title: 'What do you need?',
      body: 'Try to find the need beneath the annoyance. Rest? Company? A say? Help? To be touched, or left alone?\n\nOne word is enough. It is yours; nobody has to earn the right to need something.',
      fields: [
        {
          kind: 'text',
          key: 'need',
          label: 'My need, in a word or two',
          multiline: false,
          max: 80,
          audience: 'private',
        },
      ],
    },
    {
      id: 'request',
      title: 'Make it doable',
      body: 'Turn the need into something that can be seen: what, when, how often, for how long.\n\n“Be more caring” is hard to do on a Tuesday. “Would you sit with me for ten minutes after dinner, on weekdays, until the end of the month?” can be answered.\n\nOnly one ask. Nothing from the past in it.',
      fields: [
        {
          kind: 'text',
          key: 'request',
          label: 'My ask',
          help: 'Begin with: Would you …',
          multiline: true,
          max: 300,
          required: true,
          audience: 'reveal',
        },
      ],
    },
    {
      id: 'say',
      title: 'Say it once',
      body: 'Say it as you wrote it. Then add: “You can say no, or not now, or offer something else.” And mean it, as well as you can.\n\nThen be quiet. Silence is hard, above all if you are used to filling it. Count ten breaths. Let your partner think.\n\nWhatever comes, say: “Thank you for answering me.” If you are the one being asked, say: “Thank you for telling me so clearly.”',
      fields: [
        {
          kind: 'choice',
          key: 'answer',
          label: 'What was the answer?',
          options: [
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
            { id: 'counter', label: 'Another offer' },
            { id: 'later', label: 'Time to think' },
            { id: 'not-asked', label: 'I have not asked yet' },
          ],
          audience: 'reveal',
        },
      ],
    },
    {
      id: 'after',
      title: 'Afterwards',
      body: 'Agree on a day to look at it again. Until then there is no reminding; the day does that for you.\n\nIf the answer was no: a no to an ask is not a no to you. Notice what you can do for this need yourself. You can take the rest to the session.',
      fields: [
        { kind: 'date', key: 'review-on', label: 'We look at it again on', audience: 'private' },
        {
          kind: 'rating',
          key: 'ease',
          label: 'How easy was it to ask?',
          low: 'Very hard',
          high: 'Very easy',
          audience: 'private',
          measure: 'ease-of-asking',
        },
      ],
    },
  ],
};
