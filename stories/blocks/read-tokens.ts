/** The kit's custom properties in one theme, by name. */
export type Tokens = Readonly<Record<string, string>>

/** Reads the tokens as the page's style sheets declare them, so that this reference cannot differ from what is shipped. */
export function readTokens(): { light: Tokens; dark: Tokens } {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => styleRulesIn(sheet.cssRules))
    .filter(({ cssText }) => cssText.includes('--af-'))
  return {
    light: declaredIn(rules.find(({ selectorText }) => selectorText === ':root')),
    dark: declaredIn(rules.find(({ selectorText }) => /^:root\[data-theme=["']?dark/.test(selectorText))),
  }
}

/** Layers and queries hold rules of their own; dark by media query repeats dark by attribute and is left out. */
function styleRulesIn(rules: CSSRuleList): CSSStyleRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule]
    return rule instanceof CSSLayerBlockRule ? styleRulesIn(rule.cssRules) : []
  })
}

function declaredIn(rule: CSSStyleRule | undefined): Tokens {
  const names = rule ? [...rule.style].filter((name) => name.startsWith('--af-')) : []
  return Object.fromEntries(names.map((name) => [name, rule?.style.getPropertyValue(name).trim() ?? '']))
}
