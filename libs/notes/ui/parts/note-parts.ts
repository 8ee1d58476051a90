import { NoteFormat, Risk, type NoteBody } from '@attune/notes/contract';

/**
 * A note as one flat list of texts, which is how it is typed, compared and merged:
 * `format`, `shared/<section>`, `<person id>/<section>`, `<person id>/@risk` and `<person id>/@remark`.
 * A part that is not there and an empty one are the same.
 */
export type Parts = Readonly<Record<string, string>>;

/** Where the format of a note stands. The one part that nobody types. */
export const formatPart = 'format';

/** Key of a part that is written once for both. */
export function sharedPart(section: string): string {
  return `shared/${section}`;
}

/** Key of a part in one partner's block. */
export function partnerPart(personId: string, section: string): string {
  return `${personId}/${section}`;
}

/** Key of what is known of one partner's risk. */
export function riskPart(personId: string): string {
  return partnerPart(personId, '@risk');
}

/** Key of the remark next to one partner's risk. */
export function remarkPart(personId: string): string {
  return partnerPart(personId, '@remark');
}

/** Takes a key apart; `owner` is null for a shared part. */
export function placeOf(part: string): { owner: string | null; section: string } {
  const [owner = '', section = ''] = part.split('/');
  return { owner: owner === 'shared' ? null : owner, section };
}

/** The parts of a stored note. Empty ones are left out, and so is a risk that was not asked for. */
export function partsOf(note: { format: NoteFormat; body: NoteBody }): Parts {
  const parts: Record<string, string> = { [formatPart]: note.format };
  const put = (part: string, text: string) => {
    if (text !== '') {
      parts[part] = text;
    }
  };
  for (const [section, text] of Object.entries(note.body.sections)) {
    put(sharedPart(section), text);
  }
  for (const partner of note.body.partners) {
    for (const [section, text] of Object.entries(partner.sections)) {
      put(partnerPart(partner.personId, section), text);
    }
    put(riskPart(partner.personId), partner.risk === 'unknown' ? '' : partner.risk);
    put(remarkPart(partner.personId), partner.riskRemark);
  }
  return parts;
}

/** The stored form of the parts. A partner of whom nothing is written gets no block. */
export function noteOf(parts: Parts): { format: NoteFormat; body: NoteBody } {
  const sections: Record<string, string> = {};
  const partners = new Map<string, NoteBody['partners'][number]>();
  for (const [part, text] of Object.entries(parts)) {
    if (part === formatPart || text === '') {
      continue;
    }
    const { owner, section } = placeOf(part);
    if (owner === null) {
      sections[section] = text;
      continue;
    }
    const block = partners.get(owner) ?? { personId: owner, sections: {}, risk: 'unknown', riskRemark: '' };
    partners.set(owner, block);
    if (section === '@risk') {
      block.risk = Risk.catch('unknown').parse(text);
    } else if (section === '@remark') {
      block.riskRemark = text;
    } else {
      block.sections[section] = text;
    }
  }
  return { format: formatOf(parts), body: { sections, partners: [...partners.values()] } };
}

/** The chosen format; the couple session when there is none or one we do not know. */
export function formatOf(parts: Parts): NoteFormat {
  return NoteFormat.catch('couple-session').parse(parts[formatPart]);
}

/** Whether both say the same. */
export function sameParts(one: Parts, other: Parts): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (part) => (one[part] ?? '') === (other[part] ?? ''),
  );
}

/** Whether anything is written: a format alone is not a note. */
export function hasWords(parts: Parts): boolean {
  return Object.entries(parts).some(([part, text]) => part !== formatPart && text !== '');
}
