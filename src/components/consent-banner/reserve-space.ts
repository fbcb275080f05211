import { onResize } from '../../ui/on-resize.js'

/**
 * Keeps free at the end of the page what a fixed banner covers, so that nothing focused hides behind it: writes its
 * height in pixels to `--af-ask-block-size` on the root element, which the stylesheet uses, and the launcher too.
 *
 * @returns a function that ends it
 */
export function reserveSpace(banner: HTMLElement): () => void {
  const { documentElement } = banner.ownerDocument
  const write = () => {
    const { position, insetBlockEnd } = getComputedStyle(banner)
    const isFixed = position === 'fixed'
    documentElement.style.setProperty(
      '--af-ask-block-size',
      `${isFixed ? banner.offsetHeight + (Number.parseFloat(insetBlockEnd) || 0) : 0}px`,
    )
    documentElement.toggleAttribute('data-af-asking', isFixed)
  }
  write()
  const endObserving = onResize(banner, write)
  window.addEventListener('resize', write)
  return () => {
    endObserving()
    window.removeEventListener('resize', write)
    documentElement.style.removeProperty('--af-ask-block-size')
    documentElement.removeAttribute('data-af-asking')
  }
}
