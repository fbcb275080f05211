/** Whether a name matches a pattern in which `*` stands for any run of characters. */
export function matches(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return pattern === name
  const last = rest.pop() ?? ''
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  let position = first.length
  for (const part of rest) {
    const found = name.indexOf(part, position)
    if (found < 0) return false
    position = found + part.length
  }
  return position <= name.length - last.length
}

/** Whether a name matches any of the patterns. */
export const matchesAny = (patterns: readonly string[] | undefined, name: string): boolean =>
  patterns?.some((pattern) => matches(pattern, name)) ?? false
