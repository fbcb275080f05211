import { type ReactNode, useEffect, useState } from 'react'

interface DownloadLinkProps {
  /** Name the file gets. */
  name: string
  type: 'text/csv' | 'text/plain'
  content: string | Uint8Array<ArrayBuffer>
  children: ReactNode
}

/** A link that saves a file made in the page. */
export function DownloadLink({ name, type, content, children }: DownloadLinkProps) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [content, type])
  return (
    <a className="texts-button" href={address} download={name}>
      {children}
    </a>
  )
}
