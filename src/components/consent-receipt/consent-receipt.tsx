'use client'
import { forwardRef } from 'react'
import { useMessages, useMoreMessages, useReceipt } from '../../react/index.js'
import { Part, type PartProps } from '../../ui/part.js'
import { ReceiptActions } from './receipt-actions.js'
import { ReceiptService } from './receipt-service.js'

/** What `ConsentReceipt` takes. */
export type ConsentReceiptProps = Omit<PartProps, 'children'>

/** The visitor's own decisions: since when, until when, where and for which texts; to copy and to save (JSON, JSON-LD). */
const ConsentReceipt = /* @__PURE__ */ forwardRef<HTMLElement, ConsentReceiptProps>(function ConsentReceipt(props, ref) {
  const more = useMoreMessages()
  const receipt = useReceipt()
  const { language } = useMessages()
  if (!more || !receipt) return null
  return (
    <Part tag="section" base="af-receipt" aria-label={more.receipt.title} data-ask-first="receipt" {...language} {...props} ref={ref}>
      <dl className="af-facts-list">
        {receipt.services.map((entry) => (
          <ReceiptService key={entry.service} entry={entry} more={more} />
        ))}
      </dl>
      <ReceiptActions receipt={receipt} more={more} />
    </Part>
  )
})

export default ConsentReceipt
