import { forgetInside } from './forget-inside.js'
import { define } from './guards.js'
import { visitWindows } from './inner-windows.js'
import type { OpenedFrame } from './open-document.js'

/** Ways to keep something on the device for which there is no stand-in. */
const others = ['indexedDB', 'caches', 'cookieStore', 'sharedStorage', 'webkitRequestFileSystem', 'webkitResolveLocalFileSystemURL']
/** What has all of them again, in a window to which no stand-in reaches. */
const workers = ['Worker', 'SharedWorker']

/**
 * Lets everything the service stores be forgotten with its frame: cookies, local and session storage lie in memory, other
 * kinds of storage are absent. Holds for frames of its own document that the service makes, too.
 *
 * A worker keeps the storage of its origin, so there are workers only where the browser gives the frame a storage of its
 * own: for the file at `frameUrl`, in Chromium. A service that cannot do without them fails elsewhere.
 *
 * It is about what a service keeps as a matter of course. `top.localStorage` and `open().localStorage` are the page's and
 * cannot be closed, in any frame that lives at the page's address; outside of Chromium neither can a frame inside that is
 * made of markup (`srcdoc`) or of a blob with scripts.
 */
export function storeInMemory({ frame, view, isFile }: OpenedFrame): void {
  const isApart = isFile && Reflect.get(frame, 'credentialless') === true
  const areas = { localStorage: createArea(view), sessionStorage: createArea(view) }
  const jar = createJar()
  visitWindows(view, (one) => {
    for (const [name, area] of Object.entries(areas)) define(one, name, area)
    for (const name of isApart ? others : [...others, ...workers]) take(one, name)
    for (const name of ['storage', 'storageBuckets', ...(isApart ? [] : ['serviceWorker'])]) take(one.navigator, name)
    if (!isApart) forgetInside(one)
    // the prototype, because a frame may get another document in the same window
    Object.defineProperty(one.Document.prototype, 'cookie', { ...jar, configurable: true })
  })
}

/** Takes a feature away as if the browser did not know it, for many ask by `in`. */
function take(object: object, name: string): void {
  for (let holder: object | null = object; holder; holder = Reflect.getPrototypeOf(holder)) Reflect.deleteProperty(holder, name)
  if (name in object) define(object, name, undefined)
}

/** A storage area that lies in memory. */
function createArea(view: Window & typeof globalThis): Storage {
  const items = new Map<string, string>()
  const methods = {
    getItem: (key: string) => items.get(`${key}`) ?? null,
    setItem: (key: string, value: string) => void items.set(`${key}`, `${value}`),
    removeItem: (key: string) => void items.delete(`${key}`),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
  }
  return new Proxy(Object.create(view.Storage.prototype), {
    get: (target, key) => {
      if (key === 'length') return items.size
      if (typeof key === 'symbol') return Reflect.get(target, key)
      return Object.hasOwn(methods, key) ? Reflect.get(methods, key) : items.get(key)
    },
    set: (_, key, value) => {
      methods.setItem(String(key), value)
      return true
    },
    has: (_, key) => items.has(String(key)) || Object.hasOwn(methods, key) || key === 'length',
    deleteProperty: (_, key) => {
      items.delete(String(key))
      return true
    },
    ownKeys: () => [...items.keys()],
    getOwnPropertyDescriptor: (_, key) => {
      const value = items.get(String(key))
      return value === undefined ? undefined : { value, writable: true, enumerable: true, configurable: true }
    },
  })
}

/** What `document.cookie` reads and writes. */
function createJar(): { get(): string; set(cookie: string): void } {
  const cookies = new Map<string, string>()
  return {
    get: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    set(cookie) {
      const [pair = '', ...attributes] = `${cookie}`.split(';')
      const [name = '', ...value] = pair.split('=')
      const has = (key: string, isPast: (value: string) => boolean) =>
        attributes.some((attribute) => {
          const [own = '', said = ''] = attribute.split('=')
          return own.trim().toLowerCase() === key && isPast(said)
        })
      const isOver = has('max-age', (seconds) => Number(seconds) <= 0) || has('expires', (date) => Date.parse(date) <= Date.now())
      if (isOver) cookies.delete(name.trim())
      else cookies.set(name.trim(), value.join('=').trim())
    },
  }
}
