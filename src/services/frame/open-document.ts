import { warnOnce } from '../../core/index.js'
import type { Surroundings } from '../attempt.js'
import { createFrame } from '../door.js'
import { StartFailure } from '../failure.js'
import type { Service } from '../types.js'

declare const process: { env: { NODE_ENV?: string } }

/** A frame with an empty document of the page's origin. */
export interface OpenedFrame {
  readonly frame: HTMLIFrameElement
  readonly view: Window & typeof globalThis
  /** Whether the document is the site's copy of our page, with a policy of its own. */
  readonly isFile: boolean
}

/** How long the site's server may take for our empty page, in milliseconds. */
const patience = 3000

const styles = {
  // nothing that the site says of frames in general
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  // a frame in another scheme than its document is an opaque sheet; `normal` would be what the page's meta element says
  'color-scheme': 'light',
  // what the site lays over everything stays above
  'z-index': '2147483646',
  'clip-path': 'inset(50%)',
}

/**
 * Makes the frame, with the site's copy of our page in it where `frameUrl` leads to one, and else with a document that is
 * built in place. Both have the page's address, so that the service sees where it is.
 *
 * @param onMade Told of each frame that is made, for whoever takes them away if something throws.
 */
export async function openDocument(
  service: Service,
  surroundings: Surroundings,
  isOver: () => boolean,
  onMade: (frame: Element) => void,
): Promise<OpenedFrame> {
  const { view: page, frameUrl } = surroundings
  const make = () => {
    const frame = createFrame(page.document)
    onMade(frame)
    frame.title = surroundings.titleOf?.(service) ?? service.id
    frame.setAttribute('data-ask-first', 'frame')
    // Chromium gives a file in such a frame, and all frames inside, a storage that is gone with the page
    if (service.storage === 'memory') frame.setAttribute('credentialless', '')
    for (const [name, value] of Object.entries(styles)) frame.style.setProperty(name, value, 'important')
    return frame
  }
  const opened = (frameUrl !== undefined && (await openFile(make, frameUrl, page, isOver))) || build(make(), page)
  const { document, history } = opened.view
  document.documentElement.lang = surroundings.locale()
  const [address = ''] = page.location.href.split('#')
  if (document.URL !== address) history.replaceState(null, '', address)
  return opened
}

/** Addresses that led to our page. */
const known = new Set<string>()

async function openFile(make: () => HTMLIFrameElement, src: string, page: Window, isOver: () => boolean): Promise<OpenedFrame | undefined> {
  if (!known.has(src)) {
    const trial = make()
    // many servers answer an unknown address with the whole app, which must not start inside itself
    trial.setAttribute('sandbox', 'allow-same-origin')
    const isOurs = await load(trial, src, page)
    trial.remove()
    if (isOurs) known.add(src)
  }
  if (known.has(src) && !isOver()) {
    const frame = make()
    if (await load(frame, src, page)) return windowOf(frame, true)
    frame.remove()
  }
  if (process.env.NODE_ENV !== 'production' && !isOver()) {
    warnOnce(
      'no-frame-file',
      `${src} is not the page ask-first/frame.html, or may not be shown in a frame. The frame is built in place instead: then the site’s Content-Security-Policy holds for the chat too. Serve that file unchanged at this address, without X-Frame-Options or frame-ancestors.`,
    )
  }
  return undefined
}

/** @returns whether our page arrived */
function load(frame: HTMLIFrameElement, src: string, page: Window): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = page.setTimeout(() => resolve(false), patience)
    const look = () => {
      page.clearTimeout(timer)
      resolve(!!frame.contentDocument?.querySelector('meta[name="ask-first-frame"]'))
    }
    frame.addEventListener('load', look, { once: true })
    frame.src = src
    page.document.body.append(frame)
  })
}

/**
 * Builds the document node by node, so that no markup comes from a string (Trusted Types). `open` gives it the page's address
 * and standards mode; `close` would take the latter away again, for no doctype was parsed, and `stop` does not.
 */
function build(frame: HTMLIFrameElement, page: Window): OpenedFrame {
  page.document.body.append(frame)
  const opened = windowOf(frame, false)
  const { document } = opened.view
  document.open()
  const html = document.createElement('html')
  html.append(document.createElement('head'), document.createElement('body'))
  document.append(document.implementation.createDocumentType('html', '', ''), html)
  opened.view.stop()
  return opened
}

function windowOf(frame: HTMLIFrameElement, isFile: boolean): OpenedFrame {
  const view = frame.contentDocument?.defaultView
  if (view) return { frame, view, isFile }
  throw new StartFailure('csp')
}
