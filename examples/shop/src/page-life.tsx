import { useConsentActions } from 'ask-first'
import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { withView } from './view'

/** Follows plain links of this site on the client, so that a conversation lives on; the kit's links are plain ones. */
export function FollowPlainLinks() {
  const navigate = useNavigate()
  const { closeSettings } = useConsentActions()
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || link.origin !== window.location.origin || link.target || link.hasAttribute('download')) return
      if (link.getAttribute('href')?.startsWith('#')) return
      event.preventDefault()
      closeSettings()
      navigate(withView(`${link.pathname}${link.search}${link.hash}`, window.location.search))
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [navigate, closeSettings])
  return null
}

/** On another page: start at its top, or at the place the address names, and let screen readers begin at the main part. */
export function StartAtTop() {
  const { pathname, hash } = useLocation()
  const former = useRef(pathname + hash)
  useEffect(() => {
    if (former.current === pathname + hash) return
    former.current = pathname + hash
    const place = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
    if (place) place.scrollIntoView()
    else window.scrollTo(0, 0)
    const main = document.querySelector('main')
    if (document.activeElement === document.body || main?.contains(document.activeElement)) main?.focus({ preventScroll: true })
  }, [pathname, hash])
  return null
}
