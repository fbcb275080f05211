'use client'
import { type MouseEvent, useState } from 'react'
import type { ServiceId } from '../../core/index.js'
import { factsDocument, useConsentActions, useConsentDefinition, useMessages, useMoreMessages } from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { saveFile } from '../../ui/save-file.js'

/** Prints the facts alone, and saves them as a file that is made in the page. */
export default function FactsActions({ service }: { service: ServiceId }) {
  const consent = useConsentDefinition()
  const more = useMoreMessages()
  const { format, day } = useMessages()
  const { announce } = useConsentActions()
  const [note, setNote] = useState('')
  if (!more) return null
  const print = ({ currentTarget }: MouseEvent) => {
    const facts = currentTarget.closest('.af-facts')
    // the stylesheet prints what bears this mark, and nothing else
    facts?.setAttribute('data-af-print', `${consent.controller.name} · ${day(Date.now())}`)
    window.addEventListener('afterprint', () => facts?.removeAttribute('data-af-print'), { once: true })
    window.print()
  }
  const save = () => {
    const made = factsDocument(consent, service)
    if (!made) return
    const name = `privacy-facts-${service}-${made.created}.json`
    saveFile(name, 'application/json', JSON.stringify(made, null, 2))
    const saved = format(more.receipt.saved, { name })
    setNote(saved)
    announce(saved)
  }
  return (
    <>
      <Button base="af-button" onClick={print}>
        {more.facts.print}
      </Button>
      <Button base="af-button" onClick={save}>
        {format(more.receipt.save, { format: 'JSON' })}
      </Button>
      {note && <p className="af-hint">{note}</p>}
    </>
  )
}
