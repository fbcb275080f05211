import { attempt } from './reader.js'

/** Where former tools stored: the page's own storage, or the header of a request. */
export interface FormerDevice {
  /** The values of all cookies of a name, as they stand there. */
  cookies(name: string): readonly string[]
  /** What a key of `localStorage` holds: one value or none. */
  local(key: string): readonly string[]
}

/** @param header of a request; the page's own cookies and storage where there is none. */
export function deviceOf(header?: string | null): FormerDevice {
  const isPage = header === undefined && typeof window !== 'undefined'
  const cookies = `${(isPage ? attempt(() => window.document.cookie) : header) ?? ''}`.split(/; */)
  return {
    cookies: (name) => cookies.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1)),
    local: (key) => {
      const text = isPage ? attempt(() => window.localStorage.getItem(key)) : undefined
      return text ? [text] : []
    },
  }
}

/** Deletes cookies of this host and of its parent domains on the path `/`, and keys of `localStorage`. */
export function clear({ cookies, keys }: { readonly cookies: readonly string[]; readonly keys: readonly string[] }): void {
  const { document, localStorage } = window
  const labels = document.location.hostname.split('.')
  for (const name of cookies)
    for (const domain of ['', ...labels.map((_, index) => `; Domain=${labels.slice(index).join('.')}`)])
      attempt(() => {
        document.cookie = `${name}=; Path=/; Max-Age=0${domain}`
      })
  for (const key of keys) attempt(() => localStorage.removeItem(key))
}
