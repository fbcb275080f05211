import { execFileSync } from 'node:child_process'

/** One rule of the compiled style sheet; `within` are the at-rules around it, the outermost first. */
export interface Rule {
  readonly selector: string
  readonly within: readonly string[]
  readonly declarations: Readonly<Record<string, string>>
}

/** The style sheet as it is shipped, but for spaces. */
export function compiled(): readonly Rule[] {
  const css = execFileSync(process.execPath, ['node_modules/@tailwindcss/cli/dist/index.mjs', '-i', 'src/styles/index.css'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return rulesIn(css.replace(/\/\*[\s\S]*?\*\//g, ''))
}

/** Splits a style sheet into its rules, those of nested groups and rules included. */
export function rulesIn(css: string, within: readonly string[] = [], parent?: string): Rule[] {
  const rules: Rule[] = []
  const declarations: Record<string, string> = {}
  let rest = css
  for (;;) {
    const [, head, end] = /^([^{};]*)([{};])/.exec(rest) ?? []
    if (head === undefined) break
    rest = rest.slice(head.length + 1)
    if (end === '{') {
      const inside = blockOf(rest)
      rest = rest.slice(inside.length + 1)
      const selector = head.trim()
      rules.push(...(selector.startsWith('@') ? rulesIn(inside, [...within, selector], parent) : rulesIn(inside, within, selector)))
    } else if (head.includes(':')) {
      const [name = '', ...value] = head.split(':')
      declarations[name.trim()] = value.join(':').trim()
    }
  }
  const last = rest.split(':')
  if (last.length > 1) declarations[(last[0] ?? '').trim()] = last.slice(1).join(':').trim()
  return parent && Object.keys(declarations).length > 0 ? [{ selector: parent, within, declarations }, ...rules] : rules
}

function blockOf(text: string): string {
  let depth = 1
  for (let index = 0; index < text.length; index += 1) {
    depth += text[index] === '{' ? 1 : text[index] === '}' ? -1 : 0
    if (depth === 0) return text.slice(0, index)
  }
  return text
}

/** The kit's tokens as a rule declares them, without `--af-`. */
export function tokensIn(rules: readonly Rule[], matches: (rule: Rule) => boolean): Readonly<Record<string, string>> {
  const rule = rules.find((one) => matches(one) && '--af-surface' in one.declarations)
  return Object.fromEntries(
    Object.entries(rule?.declarations ?? {}).flatMap(([name, value]) => (name.startsWith('--af-') ? [[name.slice(5), value]] : [])),
  )
}

/** Light, dark by the system, and dark by attribute or class. */
export function themes(rules: readonly Rule[]) {
  const light = tokensIn(rules, ({ selector }) => selector === ':root')
  return {
    light,
    systemDark: tokensIn(rules, ({ within }) => within.some((at) => at.includes('prefers-color-scheme'))),
    dark: tokensIn(rules, ({ selector, within }) => /data-theme=["']?dark/.test(selector) && !within.some((at) => at.includes('scheme'))),
  }
}
