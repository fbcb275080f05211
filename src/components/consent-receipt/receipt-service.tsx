'use client'
import type { ReceiptService as Entry, Method } from '../../core/index.js'
import type { MoreMessages } from '../../locales/types.js'
import { useMessages } from '../../react/index.js'

/** One service: what is decided, since and until when, where it was decided, and the head of the hash of the texts there. */
export function ReceiptService({ entry, more: { settings, receipt } }: { entry: Entry; more: MoreMessages }) {
  const { t, day, format } = useMessages()
  const { name, company, status, reason, since, until, remembered, method, noticeHash } = entry
  const on = (message: string, time: string) => format(message, { date: day(Date.parse(time)) })
  /** What visitors call the control. */
  const placeOf = (by: Method): string => {
    if (by === 'withdraw' || by === 'signal' || by === 'gate' || by === 'former') return receipt[by]
    if (by === 'placeholder' || by === 'landing') return t.launcher.label
    return by.startsWith('settings') ? t.settings : receipt.banner
  }
  const said =
    method === 'source'
      ? [status === 'granted' ? settings.on : settings.off]
      : status === 'undecided' || !since || !until || !method
        ? [settings.undecided, reason === 'expired' && until && on(receipt.ended, until)]
        : [
            status === 'granted' ? settings.on : settings.off,
            `${on(settings.since, since)} (${placeOf(method)})`,
            status === 'granted' && !remembered ? settings.visitOnly : on(settings.until, until),
          ]
  return (
    <div className="af-fact" data-state={status}>
      <dt className="af-fact-term">{format('{name} · {company}', { name, company })}</dt>
      <dd>
        {said.filter(Boolean).join(' · ')}
        {noticeHash && (
          <>
            {` · ${receipt.texts} `}
            <code>{noticeHash.slice(0, 12)}</code>
          </>
        )}
      </dd>
    </div>
  )
}
