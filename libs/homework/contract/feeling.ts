import * as z from 'zod';

/**
 * Eight families of eight feeling words. Ids are stored, labels are shown: a translation changes labels only.
 * The list is our own; it is a picker, not a test, and no family is better than another.
 */
export const feelingVocabulary = [
  {
    id: 'joy',
    label: 'Joy',
    words: ['content', 'glad', 'playful', 'proud', 'hopeful', 'relieved', 'grateful', 'excited'],
  },
  {
    id: 'closeness',
    label: 'Closeness',
    words: ['tender', 'loving', 'trusting', 'warm', 'accepted', 'safe', 'admiring', 'longing'],
  },
  {
    id: 'sadness',
    label: 'Sadness',
    words: ['down', 'lonely', 'disappointed', 'hurt', 'grieving', 'empty', 'discouraged', 'homesick'],
  },
  {
    id: 'fear',
    label: 'Fear',
    words: ['uneasy', 'worried', 'scared', 'panicky', 'insecure', 'exposed', 'dreading', 'jealous'],
  },
  {
    id: 'anger',
    label: 'Anger',
    words: ['irritated', 'frustrated', 'angry', 'resentful', 'bitter', 'furious', 'disgusted', 'contemptuous'],
  },
  {
    id: 'shame',
    label: 'Shame',
    words: ['embarrassed', 'ashamed', 'guilty', 'inadequate', 'humiliated', 'regretful', 'small', 'self-critical'],
  },
  {
    id: 'tiredness',
    label: 'Tiredness',
    words: ['drained', 'numb', 'overwhelmed', 'foggy', 'bored', 'restless', 'flat', 'stretched'],
  },
  {
    id: 'calm-interest',
    label: 'Calm and interest',
    words: ['calm', 'steady', 'curious', 'focused', 'patient', 'moved', 'surprised', 'open'],
  },
] as const;

export type FeelingFamily = (typeof feelingVocabulary)[number]['id'];
export type FeelingWord = (typeof feelingVocabulary)[number]['words'][number];

/** The id of one of the 64 feeling words. */
export const FeelingWord = z.enum(
  feelingVocabulary.flatMap((family): FeelingWord[] => [...family.words]),
  'Choose a word from the list',
);
