'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

const pages = [
  ['/statisch', 'Versand'],
  ['/film', 'Film'],
  ['/chat', 'Chat'],
] as const

export function MainNavigation() {
  const pathname = usePathname()
  return (
    <nav className="nav" aria-label="Hauptmenü">
      {pages.map(([href, name]) => (
        <Link key={href} href={href} aria-current={pathname === href ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  )
}
