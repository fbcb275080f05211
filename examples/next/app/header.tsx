import Link from 'next/link'
import { MainNavigation } from './main-navigation'

export function Header() {
  return (
    <header className="header">
      <a className="skip" href="#main">
        Zum Inhalt
      </a>
      <div className="wide header-row">
        <Link href="/" className="brand">
          <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
            <rect width="32" height="32" rx="8" fill="#1f5a3d" />
            <path d="M7 14h18v11H7z" fill="#f3e3c3" />
            <path d="M7 14l3-4h12l3 4z" fill="#d9bf8f" />
            <path d="M16 13c0-5 3-8 7-8 0 5-3 8-7 8zm0 0c0-4-2-6-6-6 0 4 2 6 6 6z" fill="#8fd0a4" />
          </svg>
          Muster Versand
        </Link>
        <MainNavigation />
      </div>
    </header>
  )
}
