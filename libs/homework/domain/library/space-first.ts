import type { Exercise } from '@attune/homework/contract';

export const spaceFirst: Exercise = {
  id: 'space-first',
  version: 1,
  name: 'Space first, then ask',
  summary: 'When your partner struggles: offer once, then wait. For the one who tends to jump in.',
  category: 'empathy-balance',
  participation: 'partner-aware',
  level: 'communication',
  minutes: { min: 10, max: 30 },
  dose: 'Whenever your partner has a hard moment, for two weeks.',
  evidence: {
    grade: 'C',
    note: 'Support that is very visible can cost the one who gets it; support that fits does better (Bolger, Zuckerman & Kessler 2000; Maisel & Gable 2009). Overprotection is a negative form of coping together (Falconier & Kuhn 2019).',
  },
  purpose:
    'You feel quickly what your partner feels, and you are there at once. That is a gift, and it can leave two people short of air. Here you practise your own part: to offer, to wait, and to trust that your partner can carry some of it.',
  forTherapist: {
    mechanism:
      'Delays rescuing, respects the partner’s own coping, makes support something invited. The discomfort of waiting is the exercise; it falls with repetition.',
    prerequisites: ['The partner agreed to the waiting time and to a sign for “help, please”'],
    contraindications: [
      'A safety concern of either partner',
      'A real emergency or danger of suicide: act at once',
      'A partner who is left alone too much as it is: review the balance first',
    ],
  },
  reveal: { default: 'in_session', allowed: ['in_session', 'never'] },
  partnerSees:
    'What they chose and how well it fitted, if your therapist opens it with you both in a session. Your urge and your unease stay with you and your care team.',
  steps: [
    {
      id: 'agree',
      title: 'Agree before you need it',
      body: 'Tell your partner what you are practising: “I jump in fast. For two weeks I try to ask first, and then leave you room.”\n\nAgree on two things: how long you wait before you ask again (20 minutes is a good start), and a word or sign that means “help, please”.\n\nIn an emergency none of this counts. Then you just help.',
      fields: [{ kind: 'duration', key: 'agreed-wait', label: 'Minutes we agreed on', audience: 'private' }],
    },
    {
      id: 'urge',
      title: 'Notice the pull',
      body: 'Your partner sighs, goes quiet, swears at the printer. Where in your body do you feel the pull to do something?\n\nStay with it for three breaths. It is your feeling, about their moment.',
      fields: [
        {
          kind: 'rating',
          key: 'urge',
          label: 'How strong is the pull to jump in?',
          low: 'None',
          high: 'Very strong',
          required: true,
          audience: 'private',
          measure: 'urge-to-help',
        },
      ],
    },
    {
      id: 'offer',
      title: 'Offer, once',
      body: 'Say something like: “I see this is hard. I am here. Would you like company, ideas or quiet?”\n\nThen take the answer as it is. No second offer, no worried look around the door. If the answer is quiet, quiet is the kind thing to do.',
      fields: [
        {
          kind: 'choice',
          key: 'partner-chose',
          label: 'What did your partner choose?',
          options: [
            { id: 'company', label: 'Company' },
            { id: 'ideas', label: 'Ideas' },
            { id: 'quiet', label: 'Quiet' },
            { id: 'no-answer', label: 'No answer' },
          ],
          audience: 'reveal',
        },
      ],
    },
    {
      id: 'wait',
      title: 'Do something of your own',
      body: 'Now comes the real exercise. Go and do something that is yours: a walk, a book, the plants, a call to a friend. No messages to check the mood.\n\nYou may feel useless, guilty or shut out. Those feelings rise, stay a while, and sink. You are not leaving your partner. You are leaving room.',
      fields: [
        {
          kind: 'duration',
          key: 'waited',
          label: 'How many minutes did you wait?',
          audience: 'private',
          measure: 'waited',
        },
        {
          kind: 'rating',
          key: 'discomfort',
          label: 'How uneasy was the waiting?',
          low: 'Easy',
          high: 'Hard to bear',
          audience: 'private',
          measure: 'own-discomfort',
        },
      ],
    },
    {
      id: 'fit',
      title: 'Ask how it fitted',
      body: 'When the moment is over, ask once: “From zero to ten, how well did that fit what you needed?” Write down the number. No discussion; just thank your partner for it.\n\nIf you jumped in after all, note it, kindly. Noticing is how it begins.',
      fields: [
        {
          kind: 'rating',
          key: 'fit',
          label: 'The number your partner gave',
          low: 'Did not fit',
          high: 'Fitted well',
          audience: 'reveal',
          measure: 'support-fit',
        },
        { kind: 'yes-no', key: 'jumped-in', label: 'Did you jump in after all?', audience: 'private' },
      ],
    },
  ],
};
