import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { boxesOf, differences, type Styles, stylesOf } from './computed.js'
import { kitParts, useLooks } from './world.js'

const open = useLooks()
const orders = ['kit-first', 'app-first'] as const
const looks = ['plain', 'tailwind-4', 'tailwind-3', 'shadcn', 'radix'] as const
const each = looks.flatMap((look) => orders.map((order) => ({ look, order })))

/** What a site's own words give in each look: plain CSS and the palettes of Tailwind 3 and 4. */
const red = { plain: 'rgb(239, 68, 68)', 'tailwind-3': 'rgb(239, 68, 68)', radix: 'rgb(239, 68, 68)' }
const redOf = (look: string) => (look in red ? red.plain : 'oklch(0.637 0.237 25.331)')

/** The site's own elements in each look where our style sheet is not. */
const bare = new Map<string, Styles>()

describe.each(each)('$look, $order', ({ look, order }) => {
  it("lets the site's utilities and plain CSS win on every part", async () => {
    const page = await open({ look, order, isDressed: true })
    const parts = page.locator('.own-border')
    const found = await parts.evaluateAll((all) =>
      all.map((one) => {
        const { backgroundColor, paddingTop, paddingLeft, borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(one)
        return [backgroundColor, paddingTop, paddingLeft, borderTopWidth, borderTopStyle, borderTopColor].join(' | ')
      }),
    )
    // banner, gate, facts, landing, settings button
    expect(found).toEqual(Array.from({ length: 5 }, () => `${redOf(look)} | 40px | 40px | 7px | dashed | rgb(0, 0, 255)`))
  })

  it('leaves what the site writes without a class as it is', async () => {
    const found = await stylesOf(await open({ look, order, hasHost: true }), '#host, #host *')
    const expected = bare.get(look) ?? (await stylesOf(await open({ look, order: 'without-kit', hasHost: true }), '#host, #host *'))
    bare.set(look, expected)
    // some thirty elements with some four hundred properties
    expect(Object.keys(expected).length).toBeGreaterThan(10_000)
    expect(differences(found, expected)).toEqual([])
  })
})

/** What a reset changes and no eye sees on our parts: what they inherit, sizes (boxes are compared), and fonts of what has no text. */
const unseen =
  / (tab-size|text-size-adjust|-webkit-tap-highlight-color|box-sizing|appearance|(inline|block)-size|width|height|(perspective|transform)-origin)$|svg\S* vertical-align$|(code|input)\S*( \S+)? (font-family|font-size|line-height)$/

/** Our parts where nothing resets anything. */
let plain: { readonly styles: Styles; readonly boxes: Styles } | undefined

describe.each(each.filter(({ look }) => /tailwind/.test(look)))('a reset of $look, $order', ({ look, order }) => {
  it('changes nothing on our parts', async () => {
    const measure = async (page: Page) => ({ styles: await stylesOf(page, kitParts), boxes: await boxesOf(page, kitParts) })
    plain ??= await measure(await open({ look: 'plain', order: 'kit-first' }))
    const found = await measure(await open({ look, order }))
    expect(Object.keys(plain.styles).length).toBeGreaterThan(50_000)
    expect(differences(found.styles, plain.styles, unseen)).toEqual([])
    expect(differences(found.boxes, plain.boxes)).toEqual([])
  })
})

it.each(orders)("tailwind.css gives the site's utilities our tokens, %s", async (order) => {
  for (const look of ['tailwind-4', 'shadcn']) {
    const page = await open({ look, order })
    const found = await page.locator('#own').evaluate((own) => {
      const { backgroundColor, color, borderRadius, boxShadow } = getComputedStyle(own)
      const other = document.createElement('i')
      other.style.cssText =
        'background: var(--af-surface-subtle); color: var(--af-text-muted); border-radius: var(--af-radius); box-shadow: var(--af-shadow)'
      own.append(other)
      const token = getComputedStyle(other)
      return [
        [backgroundColor, token.backgroundColor],
        [color, token.color],
        [borderRadius, token.borderRadius],
        // Tailwind writes shadows of its own before it, all of them empty
        [boxShadow.endsWith(token.boxShadow), true],
      ]
    })
    for (const [utility, token] of found) expect(utility).toEqual(token)
    expect(found[0]).not.toContain('rgba(0, 0, 0, 0)')
  }
})
