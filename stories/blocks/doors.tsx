import { StoryLink } from './story-link'
import './block.css'
import './doors.css'

const doors = [
  {
    reader: 'You design',
    text: 'Every part in every state, its words, its colours.',
    ways: [
      ['docs/start-how-consent-flows--docs', 'How consent flows'],
      ['docs/foundations-privacy-states--docs', 'Privacy states'],
      ['docs/foundations-writing--docs', 'Writing'],
      ['docs/foundations-tokens--docs', 'Tokens'],
    ],
  },
  {
    reader: 'You answer for privacy',
    text: 'What leaves the browser, who gets it, and what proves it.',
    ways: [
      ['docs/start-what-is-sent-and-when--docs', 'What is sent, and when'],
      ['docs/vendors-overview--docs', 'Vendors'],
      ['docs/promises-all-promises--docs', 'Promises'],
      ['docs/sources-overview--docs', 'Consent platforms'],
    ],
  },
  {
    reader: 'You develop',
    text: 'One package, one file of data, five minutes.',
    ways: [
      ['docs/start-install--docs', 'Install'],
      ['docs/components-chatplaceholder--docs', 'ChatPlaceholder'],
      ['story/parts-custom-banner--strip', 'Your own, from parts'],
      ['docs/foundations-accessibility--docs', 'Accessibility'],
    ],
  },
] as const

/** Where to begin, by who reads. */
export function Doors() {
  return (
    <div className="doors block sb-unstyled">
      {doors.map(({ reader, text, ways }) => (
        <section key={reader} aria-label={reader}>
          <strong>{reader}</strong>
          <p>{text}</p>
          <ul>
            {ways.map(([to, name]) => (
              <li key={to}>
                <StoryLink to={to}>{name}</StoryLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
