import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { Link, type LinkProps, NavLink, type NavLinkProps, useLocation, useNavigate } from 'react-router'
import type { Words } from './words/de'
import { de } from './words/de'
import { en } from './words/en'

/** Language, theme, the choice of chat and of a consent platform live in the address alone, so that nothing is stored for them. */
interface View {
  readonly language: 'de' | 'en'
  /** Language of what the kit says, as its tag: `?kit=fr` shows it in another one than the page. */
  readonly kit: string
  readonly theme: 'light' | 'dark' | 'system'
  readonly w: Words
  /** The same place with the view carried along. */
  href(path: string): string
  change(next: { language?: 'de' | 'en'; theme?: 'light' | 'dark' }): void
}

const carried = ['lang', 'kit', 'theme', 'chat', 'platform', 'platform-delay']
const ViewContext = createContext<View | undefined>(undefined)

export function ViewProvider({ children }: { children: ReactNode }) {
  const { search, pathname, hash } = useLocation()
  const navigate = useNavigate()
  const view = useMemo<View>(() => {
    const query = new URLSearchParams(search)
    const language = query.get('lang') === 'en' ? 'en' : 'de'
    const wanted = query.get('theme')
    return {
      language,
      kit: query.get('kit') ?? language,
      theme: wanted === 'light' || wanted === 'dark' ? wanted : 'system',
      w: language === 'en' ? en : de,
      href: (path) => withView(path, search),
      change({ language: nextLanguage, theme }) {
        const next = new URLSearchParams(search)
        if (nextLanguage === 'en') next.set('lang', 'en')
        if (nextLanguage === 'de') next.delete('lang')
        if (theme) next.set('theme', theme)
        navigate({ pathname, search: next.toString(), hash }, { replace: true, preventScrollReset: true })
      },
    }
  }, [search, pathname, hash, navigate])

  useEffect(() => {
    document.documentElement.lang = view.language
    if (view.theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = view.theme
  }, [view])
  return <ViewContext.Provider value={view}>{children}</ViewContext.Provider>
}

export function useView(): View {
  const view = useContext(ViewContext)
  if (!view) throw new Error('useView needs ViewProvider around it')
  return view
}

/** Adds the carried part of `search` to a path of this site. */
export function withView(path: string, search: string): string {
  const { pathname, searchParams, hash } = new URL(path, 'http://shop.invalid')
  for (const [key, value] of new URLSearchParams(search)) if (carried.includes(key) && !searchParams.has(key)) searchParams.set(key, value)
  const query = searchParams.toString()
  return `${pathname}${query && `?${query}`}${hash}`
}

/** A link inside the shop that keeps what the address says of the view. */
export function ShopLink({ to, ...rest }: LinkProps & { to: string }) {
  return <Link to={useView().href(to)} {...rest} />
}

/** The same for the main navigation; marks the page it leads to. */
export function ShopNavLink({ to, ...rest }: NavLinkProps & { to: string }) {
  return <NavLink to={useView().href(to)} {...rest} />
}
