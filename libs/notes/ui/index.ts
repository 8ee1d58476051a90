export { chosenText, mergeParts, type Choice, type Clash, type Merging } from './parts/merge-parts';
export { emptyPlaces, openingWords } from './parts/note-arrangement';
export {
  formatOf,
  formatPart,
  hasWords,
  noteOf,
  partsOf,
  remarkPart,
  riskPart,
  sameParts,
  sharedPart,
  type Parts,
} from './parts/note-parts';
export { partName, type NotePartner } from './parts/part-words';
export { MergeView } from './merge/merge-view';
export { NoteProse } from './read/note-prose';
export { FormatChoice } from './write/format-choice';
export { NoteForm, type PartChange } from './write/note-form';
export { NotePart } from './write/note-part';
export { timelinessWords } from './timeliness-words';
