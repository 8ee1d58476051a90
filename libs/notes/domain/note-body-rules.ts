import type { NoteBody } from '@attune/notes/contract';
import type { FieldError } from '@attune/shared/contract';

/**
 * What is wrong with a body as a note of this case: blocks of people who are not its partners, or two of one.
 * @param members ids of the case's partners
 */
export function bodyFaults(body: NoteBody, members: readonly string[]): FieldError[] {
  const seen = new Set<string>();
  return body.partners.flatMap(({ personId }, index) => {
    const path = `body.partners.${index}.personId`;
    if (!members.includes(personId)) return [{ path, message: 'This is no partner of the case' }];
    if (seen.has(personId)) return [{ path, message: 'One block for each partner' }];
    seen.add(personId);
    return [];
  });
}

/** Whether nothing is written anywhere: a risk level alone is not a note. */
export function isBlank(body: NoteBody): boolean {
  const texts = [
    ...Object.values(body.sections),
    ...body.partners.flatMap((partner) => [...Object.values(partner.sections), partner.riskRemark]),
  ];
  return texts.every((text) => text.trim() === '');
}
