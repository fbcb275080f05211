'use client'
import { type CSSProperties, forwardRef, type HTMLAttributes, type ReactNode, useCallback, useMemo, useRef } from 'react'
import {
  type ConsentActions,
  useConsentActions,
  useConsentOrClosed,
  useIsHydrated,
  useMessages,
  useMoreMessages,
  useService,
} from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { join } from '../../ui/join.js'
import { useLayoutEffectInBrowser } from '../../ui/layout-effect.js'
import { mergeRefs } from '../../ui/merge-refs.js'
import { GateContext } from './context.js'
import { type LoadContent, useLoaded } from './use-loaded.js'

/** What a gate takes. */
export interface GateRootProps extends HTMLAttributes<HTMLDivElement> {
  /** The service that must be granted. */
  service: Parameters<ConsentActions['withdraw']>[0]
  /** Imports the content after a grant; use it so that nothing of the content is fetched before. It replaces `children`. */
  load?: LoadContent
  /** Shown while the service is not granted, and where there is no provider. */
  fallback?: ReactNode
  /**
   * The least height of the gate in every state, all that stands in it included: the line that turns it off too. A CSS
   * length, or a number of CSS pixels. With as much as the content needs, nothing below moves when it comes or goes.
   * @default none
   */
  reserve?: string | number
}

/**
 * Shows its content only while the service is granted; a withdrawal takes it away in the same tick.
 * `data-state` is `closed`, `loading`, `failed` or `open`. Without a provider it stays closed.
 */
export const Root = /* @__PURE__ */ forwardRef<HTMLDivElement, GateRootProps>(function Root(
  { service, load, fallback, reserve, children, className, style, ...rest },
  ref,
) {
  const own = useRef<HTMLDivElement | null>(null)
  const isHydrated = useIsHydrated()
  const isGranted = useConsentOrClosed(service, own) === 'granted'
  const loaded = useLoaded(load, isGranted)
  // a server's HTML holds no content, whoever it is for: a cache may keep it
  const state = !isGranted ? 'closed' : !isHydrated ? 'loading' : load ? loaded.status : 'open'
  const reserved = typeof reserve === 'number' ? `${reserve}px` : reserve
  useLayoutEffectInBrowser(() => {
    // a strict Content-Security-Policy lets no style attribute of a server's HTML count, but this
    if (reserved) own.current?.style.setProperty('--af-gate-reserve', reserved)
  }, [reserved])
  const refocus = useCallback(() => own.current?.focus({ preventScroll: true }), [])
  const value = useMemo(
    () => ({
      service,
      holdPlace() {
        own.current?.style.setProperty('--af-gate-block-size', `${own.current.offsetHeight}px`)
        refocus()
      },
    }),
    [service, refocus],
  )
  return (
    <GateContext.Provider value={value}>
      <div
        className={join('af-gate', className)}
        style={reserved ? reservedStyle(reserved, style) : style}
        tabIndex={-1}
        data-ask-first="gate"
        data-state={state}
        aria-busy={state === 'loading' || undefined}
        {...rest}
        ref={mergeRefs(own, ref)}
      >
        {state === 'closed' && <Content refocus={refocus}>{fallback}</Content>}
        {state === 'failed' && <Failure retry={loaded.retry} />}
        {state === 'open' && (
          <>
            <Content refocus={refocus}>{loaded.status === 'open' && load ? <loaded.Content /> : children}</Content>
            <TurnOff service={service} onPress={refocus} />
          </>
        )}
      </div>
    </GateContext.Provider>
  )
})

const reservedStyle = (height: string, style: CSSProperties | undefined) => {
  const own: CSSProperties & Record<'--af-gate-reserve', string> = { '--af-gate-reserve': height, ...style }
  return own
}

/** The gated content; if it is taken away while it holds the focus, the gate takes it. */
function Content({ refocus, children }: { refocus(): void; children: ReactNode }) {
  useLayoutEffectInBrowser(
    () => () => {
      const held = document.activeElement
      queueMicrotask(() => {
        if (held && !held.isConnected) refocus()
      })
    },
    [refocus],
  )
  return children
}

/** Withdraws in one activation, beside the content (GDPR Art. 7(3): as easy as it was to grant). */
function TurnOff({ service: id, onPress }: { service: GateRootProps['service']; onPress(): void }) {
  const { language, format, name } = useMessages()
  const { withdraw } = useConsentActions()
  const service = useService(id)
  const more = useMoreMessages()
  if (!service || !more) return null
  return (
    <Button
      base="af-link"
      {...language}
      data-ask-first-action="withdraw"
      onClick={() => {
        onPress()
        withdraw(id)
      }}
    >
      {format(more.turnOff, { name: name(service) })}
    </Button>
  )
}

function Failure({ retry }: { retry(): void }) {
  const { t, language } = useMessages()
  return (
    <div className="af-gate-card af-card" role="alert" {...language}>
      <p className="af-text">{t.gate.failed}</p>
      <Button base="af-button" data-ask-first-action="retry" onClick={retry}>
        {t.gate.retry}
      </Button>
    </div>
  )
}
