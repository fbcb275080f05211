// Runs in the tested page: hydrates what the server sent, or renders where it sent nothing.
import { createRoot, hydrateRoot } from 'react-dom/client'
import { Site } from './site.js'

const root = document.querySelector('#root')
const props = JSON.parse(document.querySelector('#props')?.textContent ?? '{}')
const site = <Site {...props} onDecision={(event) => window.told.events.push(event)} />
const options = { onRecoverableError: (error: unknown) => window.told.errors.push(String(error)) }
if (root?.hasChildNodes()) {
  const app = hydrateRoot(root, site, options)
  window.leave = () => app.unmount()
} else if (root) createRoot(root, options).render(site)
