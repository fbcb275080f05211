'use client'
import { Said } from '../../react/index.js'
import { useFacts } from './facts-context.js'
import { FactsRow } from './facts-row.js'
import { useLifetime } from './use-lifetime.js'

/** Each thing the service stores on the device: name, kind, purpose, lifetime and who reads it (CJEU C-673/17). */
export function FactsStorage() {
  const { service, more } = useFacts('Facts.Storage')
  const lifetime = useLifetime(more)
  const { storage } = service.facts
  const { columns, kinds, notStated, noStorage, memory, adjustable } = more.facts
  if (service.storage === 'memory') return memory
  if (storage === 'not-stated') return notStated
  if (storage.length === 0) return noStorage
  return (
    <ul className="af-facts-items">
      {storage.map((item) => (
        <li key={`${item.kind} ${item.name}`} className="af-facts-item">
          <dl className="af-columns">
            <FactsRow term={columns.name}>
              <code>{item.name}</code>
            </FactsRow>
            <FactsRow term={columns.kind}>{kinds[item.kind]}</FactsRow>
            <FactsRow term={columns.purpose}>
              <Said text={item.purpose} />
            </FactsRow>
            <FactsRow term={columns.lifetime}>
              {lifetime(item.days)}
              {item.adjustable === true && ` (${adjustable})`}
            </FactsRow>
            <FactsRow term={columns.readBy}>{item.readBy === 'not-stated' ? notStated : <Said text={item.readBy} />}</FactsRow>
          </dl>
        </li>
      ))}
    </ul>
  )
}
