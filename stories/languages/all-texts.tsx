import { type LocaleTag, localeTags } from 'ask-first/locales'
import { useId, useMemo, useState } from 'react'
import type { Change } from './changes'
import { csvBytes, writeCsv } from './csv'
import { DownloadLink } from './download-link'
import { FileReport } from './file-report'
import { filtered, showAll } from './filter'
import { FilterControls } from './filter-controls'
import { partsWith } from './flatten'
import { nativeName } from './native-name'
import { type OpenedFile, openFile, verdictOf } from './opened-file'
import { ReviewStatus } from './review-status'
import { rowsOf } from './rows'
import { TextsPreview } from './texts-preview'
import { TextsTable } from './texts-table'
import { type BesideEnglish, useLanguage } from './use-language'
import './all-texts.css'

interface AllTextsProps {
  /** The language that is shown first. */
  language: LocaleTag
}

const isTag = (name: string): name is LocaleTag => localeTags.some((tag) => tag === name)

/** All texts of a language beside English, for those who translate or check them; as CSV to take along and to bring back. */
export function AllTexts({ language: first }: AllTextsProps) {
  const [tag, setTag] = useState(first)
  const { loaded, error } = useLanguage(tag)
  const id = useId()
  return (
    <main className="texts" lang="en" dir="ltr">
      <h1>All texts</h1>
      <p>
        What a language says, beside its English. Places such as <mark>{'{company}'}</mark> are filled with facts, and stay. A text is shown
        as it is written: markup in it is not run.
      </p>
      <div className="texts-field">
        <label htmlFor={id}>Language</label>
        <select id={id} value={tag} onChange={({ target }) => isTag(target.value) && setTag(target.value)}>
          {localeTags.map((one) => (
            <option key={one} value={one} lang={one}>
              {nativeName(one)} – {one}
            </option>
          ))}
        </select>
      </div>
      {error && <p role="alert">{error}</p>}
      {loaded && <LoadedTexts key={loaded.language.tag} loaded={loaded} />}
    </main>
  )
}

const noChanges: ReadonlyMap<string, Change> = new Map()

function LoadedTexts({ loaded }: { loaded: BesideEnglish }) {
  const { language, english } = loaded
  const [filter, setFilter] = useState(showAll)
  const [file, setFile] = useState<OpenedFile>()
  const [isPreviewed, setPreviewed] = useState(false)
  const id = useId()
  const rows = useMemo(() => rowsOf(language, english), [language, english])
  const csv = useMemo(() => csvBytes(writeCsv(language.tag, rows)), [language, rows])
  const changes = useMemo(() => (file ? new Map(file.comparison.changes.map((change) => [change.key, change])) : noChanges), [file])
  const shown = useMemo(() => filtered(rows, filter, changes), [rows, filter, changes])
  const texts = file?.comparison.texts
  const locale = useMemo(() => {
    const { policy, ...spoken } = partsWith(language.parts, texts ?? language.texts)
    return { ...language.locale, ...spoken }
  }, [language, texts])

  const show = (next: OpenedFile | undefined) => {
    setFile(next)
    setFilter({ ...showAll, onlyChanged: (next?.comparison.changes.length ?? 0) > 0 })
  }

  return (
    <>
      <p className="texts-status">
        <ReviewStatus locale={language.locale} review={language.review} />
      </p>
      <div className="texts-row">
        <DownloadLink name={`ask-first-${language.tag}.csv`} type="text/csv" content={csv}>
          Save as CSV
        </DownloadLink>
        <div className="texts-field">
          <label htmlFor={id}>Open a CSV</label>
          <input
            id={id}
            type="file"
            accept=".csv,text/csv"
            onChange={({ target }) => {
              const [chosen] = target.files ?? []
              if (chosen) void openFile(chosen, loaded).then(show)
              // the same file can be chosen again when it was mended
              target.value = ''
            }}
          />
        </div>
      </div>
      <p className="texts-verdict" role="status">
        {file && verdictOf(file)}
      </p>
      {file && <FileReport file={file} onClose={() => show(undefined)} />}
      <details className="texts-details" onToggle={({ currentTarget }) => setPreviewed(currentTarget.open)}>
        <summary>Preview of banner and chat</summary>
        {isPreviewed && <TextsPreview locale={locale} />}
      </details>
      <FilterControls filter={filter} onFilter={setFilter} hasChanges={changes.size > 0} shown={shown.length} all={rows.length} />
      <TextsTable rows={shown} language={language} changes={changes} />
    </>
  )
}
