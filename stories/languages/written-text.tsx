import type { Locale } from 'ask-first'

interface WrittenTextProps {
  text: string
  locale: Pick<Locale, 'tag' | 'direction'>
  /** Name of the language, said where a narrow screen has no column for it. */
  language: string
  /** What it is, where two stand in one cell. */
  as?: 'span' | 'del' | 'ins'
}

/** A text as it is written, markup too, with its places marked and its length below. */
export function WrittenText({ text, locale, language, as: Element = 'span' }: WrittenTextProps) {
  const { length } = [...text]
  return (
    <>
      <Element className="texts-text" lang={locale.tag} dir={locale.direction ?? 'ltr'}>
        {text.split(/(\{\w*\})/).map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
          <Piece key={index} piece={piece} />
        ))}
      </Element>
      <span className="texts-length">
        <span className="texts-narrow">{language}, </span>
        {length === 1 ? '1 character' : `${length} characters`}
      </span>
    </>
  )
}

const Piece = ({ piece }: { piece: string }) => (/^\{\w*\}$/.test(piece) ? <mark dir="ltr">{piece}</mark> : piece)

/** A note of the list of texts, in which names stand between backticks. */
export const Note = ({ note }: { note: string }) => (
  <span className="texts-note">
    {note.split('`').map((piece, index) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a note never move
      index % 2 === 1 ? <code key={index}>{piece}</code> : piece,
    )}
  </span>
)
