'use client'
import { forwardRef, type HTMLAttributes, type KeyboardEvent, type MouseEvent } from 'react'
import {
  safeHref,
  useChat,
  useConsent,
  useConsentDefinition,
  useMessages,
  useService,
  useSurface,
  useSurfaceActions,
  useWaits,
} from '../../react/index.js'
import { chatIcon, chatOffIcon, Icon } from '../../ui/icons.js'
import { join } from '../../ui/join.js'
import { useLauncher } from './launcher-context.js'

/** What the launcher takes. */
export interface PlaceholderLauncherProps extends HTMLAttributes<HTMLElement> {
  /** A page of your site that explains and offers the chat; the launcher leads there where no script runs. */
  href?: string
}

/** Looks like a chat and loads nothing; pressing it opens the panel. It leaves once the real chat has taken its place. */
export const PlaceholderLauncher = /* @__PURE__ */ forwardRef<HTMLElement, PlaceholderLauncherProps>(function PlaceholderLauncher(
  { href, className, onClick, onKeyDown, ...rest },
  ref,
) {
  const { id, place, isLive } = useLauncher('Placeholder.Launcher')
  const { t, name } = useMessages()
  const isHydrated = useWaits()
  const isGranted = useConsent(id) === 'granted'
  const { status } = useChat(id).state
  const isOpen = useSurface(({ asking }) => asking?.placeholder === place)
  const { openChat, ask } = useSurfaceActions()
  const service = useService(id)
  const isOneOfSeveral = useConsentDefinition().services.filter(({ kind }) => kind === 'chat').length > 1
  if (isLive && !(service?.launcher === 'own' && status === 'ready')) return null

  const press = (event: MouseEvent<HTMLElement>) => {
    onClick?.(event)
    // a click that asks for a new tab or window is the browser's
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    // Safari focuses no button on click, and the panel gives the focus back to what had it
    event.currentTarget.focus({ preventScroll: true })
    if (isOpen) ask(undefined)
    else if (isLive || status === 'idle' || status === 'stopping' || status === 'stopped') openChat(id, place)
    else ask({ service: id, placeholder: place })
  }
  const target = safeHref(href)
  const Node = (target === undefined ? 'button' : 'a') as 'a' // both take the attributes below
  const role = target === undefined ? { type: 'button' } : { href: target, ...(isHydrated && { role: 'button' }) }
  return (
    <Node
      ref={ref as React.Ref<HTMLAnchorElement>} // of the element above, whichever it is
      className={join('af-launcher', className)}
      aria-haspopup={isHydrated ? 'dialog' : undefined}
      aria-expanded={isHydrated ? isOpen : undefined}
      data-state={isGranted ? 'granted' : 'off'}
      data-ask-first-action="open-chat"
      data-af-waits={isHydrated || target ? undefined : ''}
      onClick={press}
      onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
        onKeyDown?.(event)
        if (target === undefined || event.key !== ' ' || event.defaultPrevented) return
        event.preventDefault()
        event.currentTarget.click()
      }}
      {...role}
      {...rest}
    >
      <Icon path={isGranted ? chatIcon : chatOffIcon} size={24} />
      <span>
        {isOneOfSeveral && service ? name(service) : t.launcher.label}{' '}
        {/* where only a reload ends the last run, “not loaded” would not be true */}
        {status !== 'needs-reload' && (
          // keeps room for the other word too: the page may know more than the server did
          <span className="af-launcher-state" data-af-other={isGranted ? t.launcher.off : t.launcher.ready}>
            {isGranted ? t.launcher.ready : t.launcher.off}
          </span>
        )}
      </span>
    </Node>
  )
})
