import { noteLayouts, type NoteSection } from '@attune/notes/contract';
import { formatOf, formatPart, partnerPart, placeOf, remarkPart, riskPart, sharedPart, type Parts } from './note-parts';
import { partName, sectionTitle, type NotePartner } from './part-words';

/** A place to write or read: the part's key and the section it belongs to. */
export interface Place extends NoteSection {
  part: string;
}

/** A note in the order in which it is written and read. */
export interface NoteArrangement {
  /** What comes before the partners' blocks, and after them. */
  before: readonly Place[];
  blocks: readonly { partner: NotePartner; places: readonly Place[]; risk: string; remark: string }[];
  after: readonly Place[];
  /** Parts with words that the chosen format has no place for. They stay with the note. */
  elsewhere: readonly (Place & { partner: NotePartner | null })[];
}

/**
 * Arranges a note: the opening section, a block for each partner, the rest of the sections, and what was written in
 * another format.
 *
 * @param lasting parts that keep their place among the leftovers although they are empty now
 */
export function arrange(
  parts: Parts,
  partners: readonly NotePartner[],
  lasting: readonly string[] = [],
): NoteArrangement {
  const format = formatOf(parts);
  const layout = noteLayouts[format];
  const shared = layout.shared.map((section) => ({ ...section, part: sharedPart(section.key) }));
  const blocks = partners.map((partner) => ({
    partner,
    places: layout.perPartner.map((section) => ({ ...section, part: partnerPart(partner.personId, section.key) })),
    risk: riskPart(partner.personId),
    remark: remarkPart(partner.personId),
  }));
  const placed = new Set([
    formatPart,
    ...shared.map(({ part }) => part),
    ...blocks.flatMap(({ places, risk, remark }) => [...places.map(({ part }) => part), risk, remark]),
  ]);
  const written = Object.keys(parts).filter((part) => parts[part]);
  const elsewhere = [...new Set([...written, ...lasting])]
    .filter((part) => !placed.has(part))
    .map((part) => {
      const { owner, section } = placeOf(part);
      const partner = partners.find(({ personId }) => personId === owner) ?? null;
      const title = partner ? sectionTitle(format, section, true) : partName(format, part, partners);
      return { key: section, title, prompt: '', part, partner };
    });
  return { before: shared.slice(0, 1), blocks, after: shared.slice(1), elsewhere };
}

/**
 * Names of the places that nothing is written in, in their order, one line for each partner ("Sam: Account, Risk").
 * A risk that was not asked about counts too.
 */
export function emptyPlaces(parts: Parts, partners: readonly NotePartner[]): string[] {
  const { before, blocks, after } = arrange(parts, partners);
  const empty = (places: readonly { part: string; title: string }[]) =>
    places.filter(({ part }) => !parts[part]?.trim()).map(({ title }) => title);
  const perPartner = blocks.flatMap(({ partner, places, risk }) => {
    const titles = empty([...places, { part: risk, title: 'Risk' }]);
    return titles.length > 0 ? [`${partner.name}: ${titles.join(', ')}`] : [];
  });
  return [...empty(before), ...perPartner, ...empty(after)];
}

/** The first words of a note, for a list; empty when nothing is written. */
export function openingWords(parts: Parts, partners: readonly NotePartner[]): string {
  const { before, blocks, after, elsewhere } = arrange(parts, partners);
  const order = [...before, ...after, ...blocks.flatMap(({ places }) => places), ...elsewhere];
  return order.map(({ part }) => parts[part]?.trim() ?? '').find((text) => text !== '') ?? '';
}
