import { ConsentGate, ConsentProvider, useConsentActions } from 'ask-first'
import { defineConsent, service } from 'ask-first/core'
import de from 'ask-first/locales/de'
import { createRoot } from 'react-dom/client'
import { controller, facts } from '../../facts.js'
import { Decide, hasOwnCard, List, serviceCount } from './list.jsx'
import 'ask-first/styles.css'

const idOf = (index) => `service-${index + 1}`

const consent = defineConsent({
  controller,
  purposes: { media: {} },
  services: Array.from({ length: serviceCount }, (_, index) =>
    service({
      id: idOf(index),
      purpose: 'media',
      kind: 'media',
      facts,
      hosts: { frame: ['https://chat.muster.example'] },
      footprint: {},
    }),
  ),
})

function Gate({ service, closed, children }) {
  return (
    <ConsentGate service={idOf(service)} {...(!hasOwnCard && { fallback: closed })}>
      {children}
    </ConsentGate>
  )
}

function Decision() {
  const { grant } = useConsentActions()
  return <Decide act={() => grant(idOf(0), { method: 'gate', remember: true })} />
}

createRoot(document.getElementById('root')).render(
  <ConsentProvider consent={consent} locale={de}>
    <Decision />
    <List Gate={Gate} />
  </ConsentProvider>,
)
