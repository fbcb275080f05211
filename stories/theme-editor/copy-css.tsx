import { useState } from 'react'

/** The style sheet of a look, to read and to copy. */
export function CopyCss({ css }: { css: string }) {
  const [copied, setCopied] = useState<{ css: string; isDone: boolean }>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(css)
      setCopied({ css, isDone: true })
    } catch {
      // a browser may not let a frame write there: the text can be selected
      setCopied({ css, isDone: false })
    }
  }
  return (
    <section className="judge" aria-label="CSS">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a pointer */}
      <pre className="editor-css" tabIndex={0}>
        {css}
      </pre>
      <button type="button" className="judge-button" onClick={() => void copy()}>
        Copy CSS
      </button>
      <p role="status">{copied?.css === css && (copied.isDone ? 'Copied' : 'The browser did not let it be copied: select the text')}</p>
    </section>
  )
}
