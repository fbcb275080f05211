import type { Locale } from 'ask-first'
import type { Review } from '../../src/locales/types.js'

interface ReviewStatusProps {
  locale: Pick<Locale, 'status'>
  review: Review | undefined
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** Whether anyone reviewed a language: who, when and for what; and that it was no lawyer's review. */
export function ReviewStatus({ locale: { status }, review }: ReviewStatusProps) {
  if (status === 'reviewed' && review)
    return (
      <>
        <strong>Reviewed</strong> by {review.by}, on {day.format(new Date(review.on))}: {review.of}.
      </>
    )
  return (
    <>
      <strong>Draft</strong>: complete and tested, not yet read by a second person at home in the language; no legal review.
    </>
  )
}
