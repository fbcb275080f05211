import { ConsentManagerProvider, Frame, useConsentManager } from '@c15t/react'
import { createRoot } from 'react-dom/client'
import { Decide, hasOwnCard, List } from './list.jsx'
import '@c15t/react/styles.css'

/** It knows five categories and no services: as many gates change with a decision where the first service has one to itself. */
const others = ['functionality', 'experience', 'measurement']
const categoryOf = (index) => (index === 0 ? 'marketing' : others[index % others.length])

const options = { mode: 'offline', consentCategories: ['necessary', 'marketing', ...others] }

function Gate({ service, closed, children }) {
  return (
    <Frame category={categoryOf(service)} {...(!hasOwnCard && { placeholder: closed })}>
      {children}
    </Frame>
  )
}

function Decision() {
  const { setConsent } = useConsentManager()
  return <Decide act={() => setConsent('marketing', true)} />
}

createRoot(document.getElementById('root')).render(
  <ConsentManagerProvider options={options}>
    <Decision />
    <List Gate={Gate} />
  </ConsentManagerProvider>,
)
