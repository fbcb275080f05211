const choosers = ['checkbox', 'radio', 'hidden', 'submit', 'button', 'reset', 'image']

/** Whether a form field of the page holds text that a reload would lose. */
export function hasUnsavedText(document: Document): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
  const editable = [...document.querySelectorAll('[contenteditable]:not([contenteditable="false"])')]
  return (
    fields.some((field) => !choosers.includes(field.type) && field.value !== field.defaultValue) ||
    editable.some((element) => element.textContent !== '')
  )
}
