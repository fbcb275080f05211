import axe from 'axe-core'
import { afterEach, expect, inject } from 'vitest'
import { page } from 'vitest/browser'
import { clipped } from './clipped.js'
import { findingsIn } from './findings.js'
import { forceColours, modes, turnTo } from './modes.js'

const isNarrow = inject('width') === 'narrow'

// the preview calls this before a story renders; a story that names its window keeps it, but for a phone the narrow one stands in
window.fitStory = async (named) => {
  // nothing is half-way through a fade when its contrast is measured
  document.documentElement.style.setProperty('--af-duration', '0s')
  if (isNarrow && (named === undefined || named === 'phone')) await page.viewport(320, 568)
  else if (named === undefined) await page.viewport(1280, 800)
}

/** What a reader may set for a text, which must break nothing (WCAG 2.2, SC 1.4.12). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/** What is cut off for somebody who reads large: with space in the text and at 400 % on a small window, with larger text on a wide one. */
async function clippedForLarge(): Promise<string[]> {
  const { innerWidth, innerHeight } = window
  if (!isNarrow) {
    // SC 1.4.4
    await page.viewport(1280, 800)
    document.documentElement.style.fontSize = '200%'
    const doubled = await clipped()
    document.documentElement.style.removeProperty('font-size')
    await page.viewport(innerWidth, innerHeight)
    return doubled.map((finding) => `text of twice the size: ${finding}`)
  }
  const sheet = document.head.appendChild(Object.assign(document.createElement('style'), { textContent: spacing }))
  const spaced = await clipped()
  sheet.remove()
  // 1280 × 1024 px at 400 % (SC 1.4.10)
  await page.viewport(320, 256)
  const zoomed = await clipped()
  await page.viewport(innerWidth, innerHeight)
  return [...spaced.map((finding) => `spaced text: ${finding}`), ...zoomed.map((finding) => `at 400 %: ${finding}`)]
}

interface Rule {
  readonly id: string
  readonly enabled?: boolean
}

/** All that axe knows, as in light, where the addon looks; page-level rules are a matter of whole pages. */
async function violations(rules: readonly Rule[]): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: Object.fromEntries([{ id: 'region', enabled: false }, ...rules].map(({ id, enabled = true }) => [id, { enabled }])),
    resultTypes: ['violations'],
  })
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`))
}

declare global {
  interface Window {
    /** What the preview calls, see `.storybook/preview.tsx`. */
    fitStory?(named: unknown): Promise<void>
  }
}

declare module 'vitest' {
  interface TestContext {
    story?: { readonly id: string; readonly parameters: { readonly a11y?: { readonly config?: { readonly rules?: readonly Rule[] } } } }
  }
  interface ProvidedContext {
    width: 'narrow' | 'wide'
  }
}

afterEach(async ({ story, task }) => {
  // what failed by itself may look like anything
  if (!story || task.result?.state === 'fail') return
  const rules = story.parameters.a11y?.config?.rules ?? []
  const wrong: string[] = []
  try {
    for (const mode of modes) {
      await turnTo(mode)
      wrong.push(...findingsIn(mode).map((finding) => `${mode.name}: ${finding}`))
      if (mode.name === 'light, ltr' && /^(components|parts)-/.test(story.id)) wrong.push(...(await clippedForLarge()))
      if (mode.name === 'dark, ltr') wrong.push(...(await violations(rules)).map((finding) => `${mode.name}: ${finding}`))
    }
  } finally {
    await forceColours(false)
    document.documentElement.dir = 'ltr'
    delete document.documentElement.dataset.theme
  }
  expect(wrong, 'what is wrong with the story').toEqual([])
})
