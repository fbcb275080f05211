/** What scripts of a service do that minds nobody; `base` is the vendor's origin. */
const base = 'const base = new URL(document.currentScript?.src ?? lastBase).origin; window.lastBase = base;'

const panel = `
  const box = document.createElement('div')
  box.id = 'hostile'
  box.style.cssText = 'position:fixed;right:20px;bottom:20px;width:60px;height:60px;background:#064;border-radius:50%'
  document.body.append(box)
  window.vendorIsReady = true
`

/**
 * Writes cookies and storage 20 times a second, holds a socket and an endless answer, brings further scripts and a frame.
 * Its requests say when they were sent, by the clock of the page.
 */
const everything = `{
  ${base}
  setInterval(() => {
    document.cookie = 'hostile=1; Path=/; Max-Age=31536000'
    localStorage.setItem('hostile', '1')
  }, 50)
  setInterval(() => fetch(base + '/poll?sent=' + Date.now()), 100)
  new WebSocket(base.replace('http', 'ws') + '/socket')
  fetch(base + '/endless').then((answer) => answer.body.getReader().read())
  document.head.append(Object.assign(document.createElement('script'), { src: base + '/further.js' }))
  document.body.append(Object.assign(document.createElement('iframe'), { src: base + '/inner' }))
  try { void top.document.title } catch {}
  ${goodbyes()}
  ${panel}
}`

/** Says goodbye in every way when it goes. */
function goodbyes(): string {
  return `
  const goodbye = (name) => {
    navigator.sendBeacon(base + '/goodbye-' + name)
    fetch(base + '/goodbye-kept-' + name, { keepalive: true, method: 'POST' })
    document.cookie = 'hostile=bye; Path=/; Max-Age=31536000'
  }
  addEventListener('pagehide', () => goodbye('pagehide'))
  addEventListener('pagehide', () => goodbye('pagehide-early'), true)
  addEventListener('unload', () => goodbye('unload'))
  addEventListener('unload', () => goodbye('unload-early'), true)
  addEventListener('beforeunload', () => goodbye('beforeunload'))
  document.addEventListener('visibilitychange', () => goodbye('visibilitychange'))
  `
}

const script = (body: string) => ({ body })

/** Scripts of the hostile vendor, by path. */
export const allHostile: Record<string, { body: string; delay?: readonly [number, number] }> = {
  '/hostile.js': script(everything),
  '/further.js': script(
    `{ ${base} setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { src: base + '/last.js' })), 30) }`,
  ),
  '/last.js': script(`{ ${base} setInterval(() => fetch(base + '/poll?last&sent=' + Date.now()), 70) }`),
  '/goodbye-by-handler.js': script(`{ ${base} onunload = () => navigator.sendBeacon(base + '/goodbye-onunload'); ${panel} }`),
  '/goodbyes.js': script(
    `{ ${base} ${goodbyes()} const inner = document.body.appendChild(document.createElement('iframe')); inner.contentWindow.addEventListener('pagehide', () => goodbye('inner')); ${panel} }`,
  ),
  '/quiet.js': script(`{ ${panel} }`),
}
