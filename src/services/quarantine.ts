import type { Hosts } from '../core/index.js'
import { isAtHosts } from './hosts.js'

/** Keeps a script from running, also one that is still being fetched. */
export function disarm(script: HTMLScriptElement): void {
  script.ownerDocument.implementation.createHTMLDocument('').body.append(script)
}

/**
 * Keeps scripts of a service from running: moves those still in flight into an inert document, and each one that is
 * added later. Removing a script does not cancel it; a script whose document changed before it ran never runs
 * (HTML, “prepare the script element”: preparation-time document).
 *
 * @param isSpared Whether an address belongs to another service that runs.
 * @returns a function that ends the quarantine, to be called before the service is started again
 */
export function quarantine(document: Document, hosts: Hosts, isSpared: (address: string) => boolean): () => void {
  const move = (script: HTMLScriptElement) => {
    if (script.src && isAtHosts(script.src, hosts, document.baseURI) && !isSpared(script.src)) disarm(script)
  }
  const moveAllIn = (node: Node) => {
    if (node.nodeName === 'SCRIPT')
      move(node as HTMLScriptElement) // nodeName tells it, also across windows
    else if ('querySelectorAll' in node) for (const script of (node as Element).querySelectorAll('script')) move(script)
  }
  moveAllIn(document)
  const observer = new MutationObserver((changes) => {
    for (const change of changes) change.addedNodes.forEach(moveAllIn)
  })
  observer.observe(document, { childList: true, subtree: true })
  return () => observer.disconnect()
}
