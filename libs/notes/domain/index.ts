export { canonicalJson } from './canonical-json';
export { bodyFaults, isBlank } from './note-body-rules';
export { attestedText, whyNotNow, type Attested, type SessionOfNote } from './signing';
export { signedLate, timelinessOf, type Timeliness } from './timeliness';
