import type { CouplesMapping, DayFrom } from '@attune/records/contract';

/** A row of the file by column name, as text. */
export type CsvRow = Readonly<Record<string, string>>;

/** Something in the file that cannot come in: its line (the header is line 1), its column, and why. */
export interface RowFault {
  line: number;
  column: string;
  message: string;
}

export interface ReadScore {
  key: string;
  measure: string;
  label: string;
  min: number;
  max: number;
  direction: -1 | 0 | 1;
  value: number;
  day: string;
}

export interface ReadPartner {
  position: 'A' | 'B';
  name: string;
  email: string;
  scores: ReadScore[];
}

export interface ReadCouple {
  key: string;
  openedOn: string;
  partners: ReadPartner[];
}

/** What a file says, and what of it is at fault. Nothing comes in while there is a fault. */
export interface ReadFile {
  couples: ReadCouple[];
  faults: RowFault[];
  /** Cells that were empty or marked as missing; they become no score. */
  missing: number;
}

const missingMarks = new Set(['', 'na', 'n/a', 'nan', 'null', '.']);

/**
 * Reads couples out of the rows of a CSV by a mapping. Pure: the same rows give the same couples and the same keys, so
 * that a second import recognises the first.
 * @param rows in file order
 */
export function readCouples(rows: readonly CsvRow[], mapping: CouplesMapping): ReadFile {
  const faults: RowFault[] = missingColumns(rows[0], mapping);
  if (faults.length > 0) return { couples: [], faults, missing: 0 };
  const couples = new Map<string, ReadCouple>();
  let missing = 0;
  for (const [index, row] of rows.entries()) {
    const line = index + 2;
    const found: RowFault[] = [];
    const fault = (column: string, message: string) => void found.push({ line, column, message });
    const couple = (row[mapping.couple] ?? '').trim();
    if (!couple) fault(mapping.couple, 'says which couple this is, and is empty');
    const position = positionIn(row, mapping);
    if (!position) {
      fault(mapping.partner.column, `is neither "${mapping.partner.A}" nor "${mapping.partner.B}"`);
    }
    const openedOn = dayFrom(row, mapping.openedOn);
    if (!openedOn) fault(columnOf(mapping.openedOn), 'is not a date such as 2026-03-14');
    const scores: ReadScore[] = [];
    for (const score of mapping.scores) {
      const text = (row[score.column] ?? '').trim();
      if (missingMarks.has(text.toLowerCase())) {
        missing += 1;
        continue;
      }
      const value = Number(text);
      const day = dayFrom(row, score.on);
      if (!Number.isFinite(value)) fault(score.column, 'is not a number');
      else if (value < score.min || value > score.max) fault(score.column, `is not from ${score.min} to ${score.max}`);
      if (!day) fault(columnOf(score.on), 'is not a date such as 2026-03-14');
      else
        scores.push({
          ...withoutColumn(score),
          value,
          day,
          key: `${mapping.source}/${couple}/${position}/${score.measure}/${day}`,
        });
    }
    faults.push(...found);
    if (found.length > 0 || !position || !openedOn) continue;
    const known = couples.get(couple) ?? { key: `${mapping.source}/${couple}`, openedOn, partners: [] };
    couples.set(couple, known);
    addPartner(known, {
      position,
      name: nameIn(row, mapping, position),
      email: emailIn(row, mapping, couple, position),
      scores,
    });
  }
  for (const { key, partners } of couples.values()) {
    if (partners.length === 1) {
      faults.push({ line: 0, column: mapping.couple, message: `${key} has only one partner` });
    }
  }
  return { couples: [...couples.values()], faults, missing };
}

/** A partner may have several rows, one for each day that was measured. */
function addPartner(couple: ReadCouple, partner: ReadPartner): void {
  const known = couple.partners.find(({ position }) => position === partner.position);
  if (known) known.scores.push(...partner.scores);
  else couple.partners.push(partner);
  couple.partners.sort((a, b) => a.position.localeCompare(b.position));
}

function missingColumns(row: CsvRow | undefined, mapping: CouplesMapping): RowFault[] {
  if (!row) return [{ line: 1, column: '', message: 'The file has no rows' }];
  const wanted = [
    mapping.couple,
    mapping.partner.column,
    ...(mapping.email ? [mapping.email] : []),
    ...[...mapping.name.matchAll(/\{([^}]+)\}/g)].map(([, column]) => column ?? ''),
    ...[mapping.openedOn, ...mapping.scores.map(({ on }) => on)].flatMap((from) =>
      'column' in from ? [from.column] : [],
    ),
    ...mapping.scores.map(({ column }) => column),
  ];
  return [...new Set(wanted)]
    .filter((column) => !(column in row))
    .map((column) => ({ line: 1, column, message: 'is named in the mapping and is not a column of the file' }));
}

function positionIn(row: CsvRow, { partner }: CouplesMapping): 'A' | 'B' | null {
  const text = (row[partner.column] ?? '').trim();
  if (text === partner.A) return 'A';
  return text === partner.B ? 'B' : null;
}

function dayFrom(row: CsvRow, from: DayFrom): string | null {
  const day = 'day' in from ? from.day : (row[from.column] ?? '').trim();
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}

function columnOf(from: DayFrom): string {
  return 'column' in from ? from.column : '';
}

function nameIn(row: CsvRow, mapping: CouplesMapping, position: string): string {
  const name = mapping.name.replaceAll(/\{([^}]+)\}/g, (_, column: string) => (row[column] ?? '').trim()).trim();
  return (name || `Partner ${position}`).slice(0, 120);
}

/** Without an address a place-holder that no mail can reach: the account waits until somebody gives it a real one. */
function emailIn(row: CsvRow, mapping: CouplesMapping, couple: string, position: string): string {
  const given = mapping.email ? (row[mapping.email] ?? '').trim().toLowerCase() : '';
  const plain = couple.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return given || `${mapping.source}.${plain}.${position.toLowerCase()}@import.invalid`;
}

function withoutColumn({ measure, label, min, max, direction }: CouplesMapping['scores'][number]) {
  return { measure, label, min, max, direction };
}
