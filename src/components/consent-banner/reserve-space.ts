import { onResize } from '../../ui/on-resize.js'

/**
 * Keeps free at its edge of the page what a fixed banner covers, so that nothing focused hides behind it: writes its height
 * in pixels to `--af-ask-block-size` on the root element, or to `--af-ask-top` for one at the top, which the stylesheet
 * uses, and the launcher the former. `data-af-asking` names the edge.
 *
 * @returns a function that ends it
 */
export function reserveSpace(banner: HTMLElement): () => void {
  const { documentElement } = banner.ownerDocument
  const edge = banner.dataset.position?.startsWith('top') ? 'top' : 'bottom'
  const variable = edge === 'top' ? '--af-ask-top' : '--af-ask-block-size'
  const write = () => {
    const { position, [edge]: inset } = getComputedStyle(banner)
    const isFixed = position === 'fixed'
    documentElement.style.setProperty(variable, `${isFixed ? banner.offsetHeight + (Number.parseFloat(inset) || 0) : 0}px`)
    if (isFixed) documentElement.dataset.afAsking = edge
    else delete documentElement.dataset.afAsking
  }
  write()
  const endObserving = onResize(banner, write)
  window.addEventListener('resize', write)
  return () => {
    endObserving()
    window.removeEventListener('resize', write)
    documentElement.style.removeProperty(variable)
    delete documentElement.dataset.afAsking
  }
}
