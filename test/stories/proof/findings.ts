import { colourOf, over, ratioOf } from '../../../src/testing/colour.js'
import { behindOf, opacityOf, paintOf, styleOf } from '../../../src/testing/painted.js'
import { tabStopsIn } from '../../../src/testing/tab-stops.js'
import type { Mode } from './modes.js'

/** One thing that is wrong, in words. */
type Finding = string

const kit = '[class^="af-"], [class*=" af-"]'
const isOfKit = (element: Element) => element.matches(kit) || element.closest('[data-ask-first]') !== null

const nameOf = (element: Element) =>
  `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`

/** What is wrong with the story as it stands, in this mode. */
export function findingsIn(mode: Mode): readonly Finding[] {
  return [...overflowing(), ...coveredInFocus(), ...tooSmall(), ...(mode.isForced ? withoutEdge() : faintEdges())]
}

/** Nothing is wider than the window or leaves it sideways (WCAG 2.2, SC 1.4.10), and no word is cut off. */
function overflowing(): Finding[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth} px`] : []
  const cut = [...document.querySelectorAll<HTMLElement>(kit)].filter((element) => {
    if (!element.checkVisibility() || element.classList.contains('af-status')) return false
    const { left, right } = element.getBoundingClientRect()
    if (right > left && (left < -1 || right > clientWidth + 1) && !hasScroller(element)) return true
    return (
      element.scrollWidth > element.clientWidth + 1 && ['hidden', 'clip'].includes(styleOf(element).overflowX) && element.clientWidth > 0
    )
  })
  return [...wide, ...cut.map((element) => `leaves the window or is cut off: ${nameOf(element)}`)]
}

const hasScroller = (element: Element): boolean => {
  const parent = element.parentElement
  return parent !== null && (['auto', 'scroll'].includes(styleOf(parent).overflowX) || hasScroller(parent))
}

/** What has the focus is to be seen, not behind a part of ours (WCAG 2.2, SC 2.4.11). */
function coveredInFocus(): Finding[] {
  const before = document.activeElement
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1)
  const findings = tabStopsIn(modal ?? document).flatMap((stop) => {
    if (!(stop instanceof HTMLElement) || stop instanceof HTMLIFrameElement) return []
    // what has the focus already is not scrolled to
    stop.blur()
    stop.focus()
    if (document.activeElement !== stop) return []
    const finding = coverOf(stop)
    return finding ? [finding] : []
  })
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return findings
}

function coverOf(stop: HTMLElement): Finding | undefined {
  const boxes = [...stop.getClientRects()]
  const places = boxes.flatMap(({ left, top, width, height }) =>
    [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => ({ x: left + width * x, y: top + height * y }))),
  )
  const inWindow = places.filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)
  if (inWindow.length === 0) return `out of the window while it has the focus: ${nameOf(stop)}`
  const covers = inWindow.map(({ x, y }) => document.elementFromPoint(x, y))
  // part of it is enough for SC 2.4.11; a provider's own window is the provider's
  if (
    covers.some(
      (cover) =>
        cover === null ||
        stop.contains(cover) ||
        cover.contains(stop) ||
        !isOfKit(cover) ||
        isLabelOf(cover, stop) ||
        isDismissible(cover, stop),
    )
  )
    return undefined
  const [cover] = covers
  return `covered while it has the focus: ${nameOf(stop)}, by ${cover ? nameOf(cover) : 'nothing'}`
}

/** What the visitor opened may cover, if Escape takes it away from anywhere (SC 2.4.11, note 2): panels, and their like. */
const isDismissible = (cover: Element, stop: Element) => {
  const dialog = cover.closest('dialog[open]')
  return dialog !== null && !dialog.contains(stop)
}

const isLabelOf = (cover: Element, stop: Element) => cover.closest('label')?.contains(stop) ?? false

const large = '.af-choice, .af-launcher, .af-button, .af-row, [data-ask-first-action="accept-all"], [data-ask-first-action="reject-all"]'
const phoneTurnOff = '.af-live *'

/** Choices, launcher and switch rows 44 px, nothing of ours below 24 px, but for links in a sentence (WCAG 2.2, SC 2.5.8). */
function tooSmall(): Finding[] {
  const shown = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0
  const choices = [...document.querySelectorAll(large)]
    .filter((element) => shown(element) && !element.matches(phoneTurnOff))
    .filter((element) => element.getBoundingClientRect().height < 43.9)
  const controls = [...document.querySelectorAll(`:is(a, button, input, textarea):is(${kit})`)]
    .filter((element) => shown(element) && !isInSentence(element))
    .filter((element) => {
      const { width, height } = element.getBoundingClientRect()
      return (width < 23.9 || height < 23.9) && !element.closest('.af-row')
    })
  return [
    ...choices.map((element) => `below 44 px: ${nameOf(element)}, ${element.getBoundingClientRect().height} px high`),
    ...controls.map((element) => `below 24 px: ${nameOf(element)}`),
  ]
}

const isInSentence = (element: Element) =>
  styleOf(element).display === 'inline' &&
  (element.parentElement?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0)

// a native checkbox is drawn by the browser, which SC 1.4.11 leaves to it
const edged = '.af-choice, .af-button, .af-check:not(input), .af-switch, .af-receipt-text'

const shownOnes = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())

/** The edge or the fill of each control, but for the launcher, whose words and icon tell it whatever the brand, stands out from what is behind it, 3 to 1 (WCAG 2.2, SC 1.4.11). */
function faintEdges(): Finding[] {
  return shownOnes(edged).flatMap((element) => {
    const behind = behindOf(element)
    const fill = paintOf(element)
    const { borderTopColor, borderTopWidth, borderTopStyle } = styleOf(element)
    const border = colourOf(borderTopColor)
    if (behind === 'unknown' || fill === 'unknown') return [`its look cannot be told: ${nameOf(element)}`]
    const hasBorder = border && borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1
    const best = Math.max(ratioOf(fill, behind), hasBorder ? ratioOf(over(border, behind, opacityOf(element)), behind) : 1)
    return best >= 3 ? [] : [`edge of ${best.toFixed(2)} to 1: ${nameOf(element)}`]
  })
}

/** In forced colours fills and shadows are gone: cards and controls keep a border. */
function withoutEdge(): Finding[] {
  return shownOnes(`${edged}, .af-launcher, .af-card`).flatMap((element) => {
    const { borderTopWidth, borderTopStyle, borderBottomWidth, borderBottomStyle } = styleOf(element)
    const isEdged = (width: string, style: string) => Number.parseFloat(width) >= 1 && style !== 'none'
    // a sheet that fills the window has no edge to show
    if (element.getBoundingClientRect().width >= innerWidth) return []
    return isEdged(borderTopWidth, borderTopStyle) || isEdged(borderBottomWidth, borderBottomStyle)
      ? []
      : [`no border in forced colours: ${nameOf(element)}`]
  })
}
