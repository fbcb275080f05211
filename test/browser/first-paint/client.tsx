// Runs in the tested page: hydrates what the server sent.
import { hydrateRoot } from 'react-dom/client'
import { Site } from './site.js'

const root = document.querySelector('#root')
const props = JSON.parse(document.querySelector('#props')?.textContent ?? '{}')
if (root) {
  hydrateRoot(root, <Site {...props} onDecision={({ method, granted }) => window.seen.decisions.push(`${method}: ${granted.join()}`)} />, {
    onRecoverableError: (error) => window.seen.errors.push(String(error)),
  })
}
