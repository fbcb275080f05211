/** How long the browser has to take over the file, in milliseconds. */
const handOverMs = 10_000

/** Hands the visitor a file that is made here and now: no request, nothing for a Content-Security-Policy to forbid. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), handOverMs)
}
