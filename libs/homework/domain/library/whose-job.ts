import type { Exercise } from '@attune/homework/contract';

export const whoseJob: Exercise = {
  id: 'whose-job',
  version: 1,
  name: 'Whose job is it?',
  summary: 'Sort what you carry: mine, yours, ours. Then hand one thing back.',
  category: 'empathy-balance',
  participation: 'solo',
  level: 'communication',
  minutes: { min: 15, max: 20 },
  dose: 'Once for 20 minutes, then five minutes a week for four weeks.',
  evidence: {
    grade: 'D',
    note: 'Caring for others at the price of oneself goes with distress (Helgeson & Fritz 1998). No trial of this exercise is known.',
  },
  purpose:
    'Perhaps you carry more than your share: chores, plans, and above all moods. You cannot change your partner by yourself, but you can look at your own part, and put down one thing that was never yours.',
  forTherapist: {
    mechanism:
      'Separates care from control and returns tasks and feelings to their owner. The guilt that follows is expected and gets weaker when nothing extra is done to soothe it.',
    prerequisites: ['A shared understanding, with this partner, of doing too much and doing too little'],
    contraindications: [
      'A safety concern of either partner: handing things back can be dangerous',
      'A partner who needs care because of illness or disability',
      'Something whose failure would harm a child',
    ],
  },
  reveal: { default: 'never', allowed: ['never'] },
  partnerSees: 'Nothing here. You tell your partner one sentence yourself, about the one thing you chose.',
  steps: [
    {
      id: 'list',
      title: 'What you carry',
      body: 'Write down up to ten things you did in the last two weeks for your partner, or to keep your partner’s mood steady. Appointments you remembered. Calls you made. Jokes you told so that the evening would not tip.\n\nNo blame in it, not for you and not for your partner. You both helped to build it, a little each year.',
      fields: [
        {
          kind: 'text',
          key: 'list',
          label: 'Things I carried',
          help: 'One on each line.',
          multiline: true,
          max: 2000,
          audience: 'private',
        },
      ],
    },
    {
      id: 'sort',
      title: 'Sort it',
      body: 'Go through your list with two questions.\n\nDid anyone ask me to?\n\nWhose is it: mine, my partner’s, or ours? A feeling always belongs to the one who feels it.\n\nCount the ones that are your partner’s and that nobody asked you to do.',
      fields: [
        {
          kind: 'number',
          key: 'not-asked',
          label: 'Theirs, and nobody asked',
          min: 0,
          max: 10,
          audience: 'private',
          measure: 'carried-unasked',
        },
      ],
    },
    {
      id: 'choose',
      title: 'Choose one',
      body: 'Pick one of those for this week. Choose something small, where it is all right if it goes wrong: late is all right, badly done is all right, not done is all right.\n\nIf the thought of it makes you dizzy, pick a smaller one.',
      fields: [
        {
          kind: 'text',
          key: 'item',
          label: 'This week I put down',
          multiline: false,
          max: 200,
          required: true,
          audience: 'private',
        },
      ],
    },
    {
      id: 'tell',
      title: 'Say it in one sentence',
      body: 'Nothing is done behind anyone’s back, so tell your partner, once, in a calm moment. Without a lecture, and without saying sorry.\n\n“From this week I leave the calls to your family to you.”\n\nThen leave it there. No reminders, no sighing, no quiet rescue at the last minute.',
      fields: [
        { kind: 'text', key: 'sentence', label: 'My sentence', multiline: true, max: 300, audience: 'private' },
        { kind: 'yes-no', key: 'told', label: 'Have you said it?', audience: 'private' },
      ],
    },
    {
      id: 'notice',
      title: 'Notice what comes',
      body: 'Guilt will probably come first. It does not mean that you did something wrong; it means that you did something new. Let it be there and do nothing extra to make up for it.\n\nCome back to these questions once a week.',
      fields: [
        {
          kind: 'rating',
          key: 'guilt',
          label: 'How guilty do you feel?',
          low: 'Not at all',
          high: 'Very',
          audience: 'private',
          measure: 'guilt',
        },
        {
          kind: 'rating',
          key: 'relief',
          label: 'How relieved do you feel?',
          low: 'Not at all',
          high: 'Very',
          audience: 'private',
          measure: 'relief',
        },
        {
          kind: 'rating',
          key: 'energy',
          label: 'How much energy do you have for yourself?',
          low: 'None',
          high: 'Plenty',
          audience: 'private',
          measure: 'own-energy',
        },
        { kind: 'yes-no', key: 'picked-up', label: 'Did your partner pick it up?', audience: 'private' },
      ],
    },
  ],
};
