import type { Locale } from 'ask-first'
import { type LocaleTag, loadLocale, localeTags } from 'ask-first/locales'
import { useEffect, useState } from 'react'
import type { Review } from '../../src/locales/types.js'
import { StoryLink } from '../blocks/story-link'
import { loadReview } from './load-language'
import { englishName, nativeName, tagOf } from './native-name'
import { ReviewStatus } from './review-status'
import '../blocks/block.css'
import './language-table.css'

interface LanguageStatus {
  readonly locale: Locale
  readonly review: Review | undefined
}

const statusOf = async (tag: LocaleTag): Promise<readonly [LocaleTag, LanguageStatus]> => {
  const [locale, review] = await Promise.all([loadLocale(tag), loadReview(tag)])
  return [tag, { locale, review }]
}

/** Every language of the kit: what it is called, how it is imported, and whether anyone reviewed it. */
export function LanguageTable() {
  const [found, setFound] = useState<ReadonlyMap<LocaleTag, LanguageStatus>>(new Map())
  useEffect(() => {
    let isCurrent = true
    void Promise.allSettled(localeTags.map(statusOf)).then((all) => {
      if (isCurrent) setFound(new Map(all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))))
    })
    return () => {
      isCurrent = false
    }
  }, [])
  return (
    <div className="block sb-unstyled">
      <table className="reference languages">
        <thead>
          <tr>
            <th scope="col">Language</th>
            <th scope="col">Import</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {localeTags.map((tag) => (
            <LanguageRow key={tag} tag={tag} status={found.get(tag)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LanguageRow({ tag, status }: { tag: LocaleTag; status: LanguageStatus | undefined }) {
  const [name, inEnglish] = [nativeName(tag), englishName(tag)]
  const bcp47 = status?.locale.tag ?? tag
  return (
    <tr>
      <th scope="row">
        <StoryLink to={`story/languages-all-texts--page&args=language:${tag}`}>
          <span lang={tagOf(tag)}>{name}</span>
        </StoryLink>
        <span className="languages-second">
          {name === inEnglish ? '' : `${inEnglish}, `}
          {bcp47}
        </span>
      </th>
      <td>
        <code>ask-first/locales/{tag}</code>
      </td>
      <td>{status && (status.locale.status === 'reviewed' ? <ReviewStatus {...status} /> : 'Draft')}</td>
    </tr>
  )
}
