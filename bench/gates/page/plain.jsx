import { createContext, useContext, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Decide, List, serviceCount } from './list.jsx'

const Decisions = createContext(undefined)

/** What one writes without a kit: one context with all decisions. */
function Provider({ children }) {
  const [decisions, setDecisions] = useState(() => Array.from({ length: serviceCount }, () => false))
  return (
    <Decisions.Provider value={decisions}>
      <Decide act={() => setDecisions(decisions.with(0, true))} />
      {children}
    </Decisions.Provider>
  )
}

function Gate({ service, closed, children }) {
  return <div>{useContext(Decisions)[service] ? children : closed}</div>
}

createRoot(document.getElementById('root')).render(
  <Provider>
    <List Gate={Gate} />
  </Provider>,
)
