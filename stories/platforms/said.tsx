import de from '../../src/locales/de/source.js'
import en from '../../src/locales/en/source.js'
import type { SourceMessages } from '../../src/locales/types.js'
import { platformOf } from './platforms'
import './platforms.css'

/** Name of one text of a language, where a platform decides. */
export type Text = Exclude<keyof SourceMessages, 'unavailable'> | keyof SourceMessages['unavailable']

interface SaidProps {
  /** What is said, one text after the other. */
  text: Text | readonly Text[]
  /** Page of the platform whose name and category are filled in. */
  platform: string
}

/** Words that visitors read, in German and in English, out of the languages themselves. */
export function Said({ text, platform }: SaidProps) {
  const { source, category } = platformOf(platform)
  const of = (texts: SourceMessages) =>
    [text]
      .flat()
      .map((one) => ({ ...texts, ...texts.unavailable })[one])
      .join(' ')
      .replaceAll('{name}', source().name)
      .replaceAll('{category}', category ?? '…')
      .replaceAll('{items}', '…')
  return (
    <span className="said">
      <q lang="de">{of(de)}</q> <span lang="en">({of(en)})</span>
    </span>
  )
}
