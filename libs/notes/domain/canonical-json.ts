type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/**
 * One text for one value: keys in the order of their UTF-16 code units, no white space (RFC 8785).
 * What a signature commits to must not depend on the order in which somebody typed.
 */
export function canonicalJson(value: Plain): string {
  if (Array.isArray(value)) return `[${value.map((item: Plain) => canonicalJson(item)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = value as { readonly [key: string]: Plain | undefined };
  const pairs = Object.keys(members)
    .sort()
    .flatMap((key) => {
      const member = members[key];
      return member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`];
    });
  return `{${pairs.join(',')}}`;
}
