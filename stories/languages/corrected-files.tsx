import type { LocaleTag } from 'ask-first/locales'
import { useEffect, useState } from 'react'
import { asSource } from './as-source'
import type { Change } from './changes'
import { DownloadLink } from './download-link'
import { type PartName, partNames } from './flatten'
import { loadSource } from './load-language'

interface CorrectedFilesProps {
  tag: LocaleTag
  changes: readonly Change[]
}

/** The files of the language in which a text changes, to save in its folder. */
export function CorrectedFiles({ tag, changes }: CorrectedFilesProps) {
  return (
    <>
      <h2>The correction</h2>
      <p>
        Save {changes.length === 1 ? 'this' : 'these'} in <code>src/locales/{tag}/</code>, then run{' '}
        <code>npx vitest run --project=rules test/locales</code>.
      </p>
      <p className="texts-row">
        {partNames.map((part) => (
          <CorrectedFile key={part} tag={tag} part={part} changes={changes} />
        ))}
      </p>
    </>
  )
}

function CorrectedFile({ tag, part, changes }: CorrectedFilesProps & { part: PartName }) {
  const [source, setSource] = useState<string>()
  useEffect(() => {
    const own = changes.filter(({ key }) => key.startsWith(`${part}.`)).map(({ key, to }) => [key.slice(part.length + 1), to] as const)
    let isCurrent = true
    setSource(undefined)
    if (own.length > 0) {
      void loadSource(tag, part).then((before) => isCurrent && setSource(asSource(before, new Map(own))))
    }
    return () => {
      isCurrent = false
    }
  }, [tag, part, changes])
  if (source === undefined) return null
  return (
    <DownloadLink name={`${part}.ts`} type="text/plain" content={source}>
      Save {part}.ts
    </DownloadLink>
  )
}
