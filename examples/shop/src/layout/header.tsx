import { Bean, CartIcon, MoonIcon, SunIcon } from '../art/icons'
import { useCart } from '../cart'
import { ShopLink, ShopNavLink, useView } from '../view'

export function Header() {
  const { w } = useView()
  return (
    <header className="header">
      <a className="skip" href="#main">
        {w.skip}
      </a>
      <div className="wide header-row">
        <ShopLink to="/" className="brand">
          <Bean />
          {w.shop}
        </ShopLink>
        <nav className="nav" aria-label={w.nav.label}>
          <ShopNavLink to="/kaffee">{w.nav.coffee}</ShopNavLink>
          <ShopNavLink to="/service">{w.nav.service}</ShopNavLink>
          <ShopNavLink to="/chat">{w.nav.chat}</ShopNavLink>
        </nav>
        <div className="tools">
          <LanguageSwitch />
          <ThemeSwitch />
          <CartLink />
        </div>
      </div>
    </header>
  )
}

function LanguageSwitch() {
  const { language, change, w } = useView()
  return (
    <fieldset className="languages" aria-label={w.header.language}>
      <button type="button" lang="de" aria-pressed={language === 'de'} aria-label="Deutsch (DE)" onClick={() => change({ language: 'de' })}>
        DE
      </button>
      <button type="button" lang="en" aria-pressed={language === 'en'} aria-label="English (EN)" onClick={() => change({ language: 'en' })}>
        EN
      </button>
    </fieldset>
  )
}

function ThemeSwitch() {
  const { theme, change, w } = useView()
  const isDark = theme === 'dark' || (theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches)
  const label = isDark ? w.header.light : w.header.dark
  return (
    <button type="button" className="tool" aria-label={label} title={label} onClick={() => change({ theme: isDark ? 'light' : 'dark' })}>
      {isDark ? <SunIcon /> : <MoonIcon />}
    </button>
  )
}

function CartLink() {
  const { w } = useView()
  const { size } = useCart()
  return (
    <ShopLink to="/warenkorb" className="tool cart-link" aria-label={`${w.nav.cart} (${size})`}>
      <CartIcon />
      {size > 0 && (
        <span className="cart-size" aria-hidden="true">
          {size}
        </span>
      )}
    </ShopLink>
  )
}
