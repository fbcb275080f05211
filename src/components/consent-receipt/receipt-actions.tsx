'use client'
import { useEffect, useRef, useState } from 'react'
import type { Receipt } from '../../core/index.js'
import type { MoreMessages } from '../../locales/types.js'
import { toDpv, useConsentActions, useMessages } from '../../react/index.js'
import { Button } from '../../ui/button.js'
import { saveFile } from '../../ui/save-file.js'

/** Copies the receipt or saves it as a file. Where the browser lets no page copy, the text stands there, selected. */
export function ReceiptActions({ receipt, more: { receipt: words } }: { receipt: Receipt; more: MoreMessages }) {
  const { format } = useMessages()
  const { announce } = useConsentActions()
  const [note, setNote] = useState('')
  const [text, setText] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each further try selects its own text
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [text])

  const say = (sentence: string) => {
    setNote(sentence)
    announce(sentence)
  }
  /** A receipt is of the moment in which the visitor takes it. */
  const taken = () => ({ ...receipt, created: new Date().toISOString() })
  const write = (value: object) => JSON.stringify(value, null, 2)
  const copy = async () => {
    const json = write(taken())
    try {
      // missing where a page came over http
      await navigator.clipboard.writeText(json)
      setText(undefined)
      say(words.copied)
    } catch {
      setText(json)
      say(words.notCopied)
    }
  }
  const save = (ending: 'json' | 'jsonld', type: string, value: object) => {
    const name = `privacy-receipt-${taken().created.slice(0, 10)}.${ending}`
    saveFile(name, type, write(value))
    say(format(words.saved, { name }))
  }
  return (
    <>
      <div className="af-columns">
        <Button base="af-button" onClick={copy}>
          {words.copy}
        </Button>
        <Button base="af-button" onClick={() => save('json', 'application/json', taken())}>
          {format(words.save, { format: 'JSON' })}
        </Button>
        <Button base="af-button" onClick={() => save('jsonld', 'application/ld+json', toDpv(taken()))}>
          {format(words.save, { format: 'JSON-LD' })}
        </Button>
      </div>
      {note && <p className="af-hint">{note}</p>}
      {text && <textarea ref={field} className="af-receipt-text" aria-label={words.title} readOnly rows={8} value={text} />}
    </>
  )
}
