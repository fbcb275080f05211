import { describe, expect, it } from 'vitest'
import { boxesOf, differences, stylesOf } from './computed.js'
import { coloursOf, measurePairs, tooFaint } from './tokens.js'
import { useLooks } from './world.js'

const open = useLooks()
const looks = ['shadcn', 'radix'] as const
const modes = looks.flatMap((look) =>
  [true, false].flatMap((isDark) => ['kit-first', 'app-first'].map((order) => ({ look, isDark, order }))),
)

/** What each theme takes from the site: as `surface` in light and dark, in what the system computes. */
const theirs = {
  shadcn: { light: 'oklch(1 0 0)', dark: 'oklch(0.145 0 0)' },
  radix: { light: 'rgb(255, 255, 255)', dark: 'rgb(17, 17, 19)' },
}

describe.each(modes)('$look, dark $isDark, $order', ({ look, isDark, order }) => {
  it('is read and seen: text 4.5, edges and focus 3', async () => {
    const page = await open({ look, order, isDark })
    expect(tooFaint(await measurePairs(page))).toEqual([])
  })

  it('is the colours of the site, whatever the system prefers', async () => {
    const colours = []
    for (const prefers of ['light', 'dark'] as const) {
      const page = await open({ look, order, isDark, prefers })
      colours.push(await coloursOf(page))
    }
    expect(colours[0]).toEqual(colours[1])
    expect(colours[0]?.['surface']).toBe(theirs[look][isDark ? 'dark' : 'light'])
  })

  it.each([1280, 390])('has choices that are alike, %s px wide', async (width) => {
    const page = await open({ look, order, isDark, width })
    const [reject, accept] = ['reject-all', 'accept-all'].map((action) => `.af-ask [data-ask-first-action="${action}"]`)
    expect(differences(await stylesOf(page, accept ?? ''), await stylesOf(page, reject ?? ''))).toEqual([])
    expect(await boxesOf(page, accept ?? '')).toEqual(await boxesOf(page, reject ?? ''))
  })
})

it.each([false, true])('Radix Themes are read and seen in every accent and grey, dark %s', async (isDark) => {
  const page = await open({ look: 'radix', order: 'kit-first', isDark })
  const names = await page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].flatMap(({ cssText }) =>
        [...cssText.matchAll(/^[^{]*\[data-(accent|gray)-color="([a-z]+)"\]/g)].map(([, kind, name]) => `${kind} ${name}`),
      ),
    ),
  )
  const each = [...new Set(names)]
  // 26 accents, and five greys beside the plain one
  expect(each.length).toBeGreaterThan(30)
  const faint: string[] = []
  for (const one of each) {
    await page
      .locator('.radix-themes')
      .evaluate((theme, [kind, name]) => theme.setAttribute(`data-${kind}-color`, name ?? ''), one.split(' '))
    faint.push(...tooFaint(await measurePairs(page)).map((pair) => `${one}: ${pair}`))
  }
  expect(faint).toEqual([])
})

/** Primaries of shadcn's own colour themes, light and dark, each with its foreground. */
const primaries = {
  yellow: ['oklch(0.795 0.184 86.047)', 'oklch(0.421 0.095 57.708)'],
  orange: ['oklch(0.646 0.222 41.116)', 'oklch(0.98 0.016 73.684)'],
  green: ['oklch(0.723 0.219 149.579)', 'oklch(0.982 0.018 155.826)'],
  rose: ['oklch(0.645 0.246 16.439)', 'oklch(0.969 0.015 12.422)'],
  blue: ['oklch(0.623 0.214 259.815)', 'oklch(0.97 0.014 254.604)'],
  violet: ['oklch(0.541 0.281 293.009)', 'oklch(0.969 0.016 293.756)'],
}

it.each([false, true])('shadcn themes are read and seen in every colour, dark %s', async (isDark) => {
  const page = await open({ look: 'shadcn', order: 'app-first', isDark })
  for (const [name, [primary = '', foreground = '']] of Object.entries(primaries)) {
    await page.evaluate(
      (values) => {
        document.documentElement.style.setProperty('--primary', values.primary)
        document.documentElement.style.setProperty('--primary-foreground', values.foreground)
      },
      { primary, foreground },
    )
    expect(tooFaint(await measurePairs(page)), name).toEqual([])
  }
})

it.each(looks)('a token that the site sets itself wins over the theme of %s', async (look) => {
  const page = await open({ look, order: 'app-first' })
  await page.addStyleTag({ content: ':root, .radix-themes { --af-surface: rgb(1, 2, 3) }' })
  expect((await coloursOf(page))['surface']).toBe('rgb(1, 2, 3)')
})
