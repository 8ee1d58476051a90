/** The zone in which the demo practice lives. */
export const practiceZone = 'Europe/Vienna';

const dayLength = 86_400_000;

/** The practice's calendar day so many days from now, `YYYY-MM-DD`. */
export function dayFromNow(days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: practiceZone }).format(new Date(Date.now() + days * dayLength));
}

/** The moment of an hour on the practice's clock, so many days from now. */
export function hourOf(days: number, hour: number, minute = 0): Date {
  const day = dayFromNow(days);
  const asIfUtc = new Date(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`);
  const offset = new Intl.DateTimeFormat('en', { timeZone: practiceZone, timeZoneName: 'longOffset' })
    .formatToParts(asIfUtc)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(offset ?? '') ?? [];
  const shift = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
  return new Date(asIfUtc.getTime() - shift * 60_000);
}
