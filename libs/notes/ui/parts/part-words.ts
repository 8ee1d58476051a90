import { noteLayouts, type NoteFormat } from '@attune/notes/contract';
import { formatPart, placeOf } from './note-parts';

/** A partner as a note shows them. */
export interface NotePartner {
  personId: string;
  position: 'A' | 'B';
  name: string;
}

/** The heading of a section, in this format or, for a part from another format, in the one that has it. */
export function sectionTitle(format: NoteFormat, section: string, perPartner: boolean): string {
  const layouts = [noteLayouts[format], ...Object.values(noteLayouts)];
  for (const layout of layouts) {
    const found = (perPartner ? layout.perPartner : layout.shared).find(({ key }) => key === section);
    if (found) {
      return found.title;
    }
  }
  // A section of a format that this page does not know yet: its key, readable.
  return section.charAt(0).toUpperCase() + section.slice(1).replaceAll('-', ' ');
}

/** What a part is called outside its block: "Plan", "Sam: Account", "Sam: Risk". */
export function partName(format: NoteFormat, part: string, partners: readonly NotePartner[]): string {
  if (part === formatPart) {
    return 'Format';
  }
  const { owner, section } = placeOf(part);
  if (owner === null) {
    return sectionTitle(format, section, false);
  }
  const title =
    section === '@risk' ? 'Risk' : section === '@remark' ? 'Remark on risk' : sectionTitle(format, section, true);
  return `${partners.find(({ personId }) => personId === owner)?.name ?? 'A former partner'}: ${title}`;
}
