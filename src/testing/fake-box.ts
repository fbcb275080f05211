import type { StartContext } from '../services/index.js'

/** The visible part of a made-up vendor. */
export interface FakeBox {
  readonly element: HTMLElement
  readonly field: HTMLInputElement
  show(isShown: boolean): void
}

/** Draws the box of a made-up vendor into the page, bottom right like a real one: a region with a text field once it is shown. */
export function drawBox({ document, append }: Pick<StartContext, 'document' | 'append'>, id: string, label: string): FakeBox {
  const element = append(document.createElement('section'))
  element.id = id
  element.setAttribute('aria-label', label)
  Object.assign(element.style, {
    position: 'fixed',
    right: '20px',
    bottom: '20px',
    zIndex: '2147483000',
    boxSizing: 'border-box',
    width: 'min(320px, 100vw - 40px)',
    padding: '16px',
    border: '1px solid #445',
    borderRadius: '12px',
    background: '#fff',
    color: '#16191d',
    font: '16px/1.5 system-ui, sans-serif',
  })
  const field = document.createElement('input')
  field.setAttribute('aria-label', 'Your message')
  Object.assign(field.style, {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '44px',
    padding: '0 12px',
    border: '1px solid #667',
    borderRadius: '8px',
    background: '#fff',
    color: 'inherit',
    font: 'inherit',
  })
  return {
    element,
    field,
    show(isShown) {
      element.hidden = !isShown
      if (isShown) element.append(field)
    },
  }
}
