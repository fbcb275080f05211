import { memo } from 'react'
import type { Change } from './changes'
import type { Language } from './load-language'
import { englishName } from './native-name'
import type { TextRow } from './rows'
import { Note, WrittenText } from './written-text'

interface TextsTableProps {
  rows: readonly TextRow[]
  language: Language
  changes: ReadonlyMap<string, Change>
}

const inEnglish = { tag: 'en', direction: 'ltr' } as const

/** Key, English and the language, text by text; where a file is open, what it says instead. */
export const TextsTable = memo(function TextsTable({ rows, language: { tag, locale }, changes }: TextsTableProps) {
  const language = englishName(tag)
  return (
    <table className="texts-table">
      <caption className="texts-hidden">Texts</caption>
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">English</th>
          <th scope="col">{language}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, english, text, note }) => {
          const change = changes.get(key)
          return (
            <tr key={key} data-changed={change ? '' : undefined}>
              <th scope="row">
                <code className="texts-key">{key}</code>
                {note && <Note note={note} />}
              </th>
              <td>
                <WrittenText text={english} locale={inEnglish} language="English" />
              </td>
              <td>
                {change ? (
                  <>
                    <span className="texts-which">Now</span>
                    <WrittenText as="del" text={change.from} locale={locale} language={language} />
                    <span className="texts-which">In the file</span>
                    <WrittenText as="ins" text={change.to} locale={locale} language={language} />
                  </>
                ) : (
                  <WrittenText text={text} locale={locale} language={language} />
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
})
