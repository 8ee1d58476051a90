/** What a person recognises a device by, from the browser's own words: `Firefox on Android`. Never the whole text. */
export function deviceName(userAgent: string | undefined): string {
  const text = userAgent ?? '';
  const browser = firstOf(text, [
    ['Edg/', 'Edge'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ]);
  const system = firstOf(text, [
    ['Android', 'Android'],
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Windows', 'Windows'],
    ['Mac OS', 'Mac'],
    ['Linux', 'Linux'],
  ]);
  return `${browser ?? 'A browser'} on ${system ?? 'an unknown system'}`;
}

function firstOf(text: string, names: readonly (readonly [string, string])[]): string | undefined {
  return names.find(([mark]) => text.includes(mark))?.[1];
}
