/** A provider that the site names, because no source does. */
export const own = { company: 'Beispiel Chat GmbH', country: 'DE', role: 'processor' } as const

/**
 * What a vendor leaves behind by its own documentation: whole names, without `*`. Each is written here a second time, never
 * read from the adapter, so that a name the adapter forgot turns the suite red.
 */
export interface Leaves {
  readonly cookies?: readonly string[]
  /** Keys of the local storage. */
  readonly keys?: readonly string[]
  /** What it shows: `#id`, `.class` or the name of a tag. */
  readonly nodes?: readonly string[]
}

/**
 * The script of a vendor that is driven by data. Its source may use `note('Chat.open', …)` for a call it was told, `leave()`
 * to write and show all of `leaves`, `gone()` to take what it shows away, and `acts`, into which it puts what the visitor or
 * the vendor's server can do: `acts.open = () => …`.
 */
export function standIn({ cookies = [], keys = [], nodes = [] }: Leaves, source: string): string {
  return `(() => {
    const { cookies, keys, nodes } = ${JSON.stringify({ cookies, keys, nodes })}
    const note = (...call) => { (window.calls ??= []).push(call) }
    const shown = []
    const gone = () => shown.forEach((element) => element.remove())
    const leave = () => {
      for (const name of cookies) document.cookie = name + '=1; path=/'
      for (const key of keys) localStorage.setItem(key, '1')
      for (const node of nodes) {
        const [, tag, kind, name] = /^([a-z-]*)([#.]?)(.*)$/.exec(node)
        const element = document.createElement(tag || 'div')
        if (kind) element[kind === '#' ? 'id' : 'className'] = name
        shown.push(document.body.appendChild(element))
      }
    }
    const acts = {}
    document.addEventListener('stand-in', ({ detail }) => acts[detail]?.())
    ${source}
  })()`
}

/** Makes a stand-in do one of its acts. */
export const act = (name: string): string => `document.dispatchEvent(new CustomEvent('stand-in', { detail: '${name}' }))`

/** The acts of a visitor who closes and opens the conversation by the vendor's own controls. */
export const openChange = { close: act('close'), open: act('open') }
