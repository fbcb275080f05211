import { StoryLink } from '../blocks/story-link'
import '../blocks/block.css'
import './moments.css'

/** One moment of a visit: what leaves the browser then, and what is stored. */
interface Moment {
  readonly when: string
  readonly provider: string
  readonly site: string
  readonly stored: string
  readonly proof: string
  readonly isAfterYes?: true
}

const nothing = 'nothing'

const moments: readonly Moment[] = [
  {
    when: 'The page opens',
    provider: nothing,
    site: 'the request of the page',
    stored: 'nothing; with an opt-out signal of the browser the kit’s cookie, which says no',
    proof: 'journeys-first-visit--first-visit',
  },
  {
    when: 'Pointer or focus on the launcher',
    provider: nothing,
    site: nothing,
    stored: nothing,
    proof: 'components-chatplaceholder--at-rest',
  },
  {
    when: 'The panel is opened, and read',
    provider: nothing,
    site: 'code of the panel, from the site',
    stored: nothing,
    proof: 'components-chatplaceholder--asking',
  },
  { when: 'It is closed, by Escape too', provider: nothing, site: nothing, stored: nothing, proof: 'components-chatplaceholder--escaped' },
  {
    when: 'A no',
    provider: nothing,
    site: 'the kit’s cookie, from now on with each request',
    stored: 'the kit’s cookie: no, 12 months',
    proof: 'components-consentbanner--refusing',
  },
  {
    when: 'A yes in banner or settings',
    provider: 'nothing yet: the chat is not opened',
    site: 'the kit’s cookie, as above',
    stored: 'the kit’s cookie: yes, 6 months',
    proof: 'journeys-yes-chat-withdrawn--granted-in-banner',
  },
  {
    when: 'A yes at the switch; or opening, after a yes',
    provider: 'IP address, browser details, address of this page; cookies of its own that it set before',
    site: 'code of the chat’s adapter, from the site',
    stored: 'the yes: for this visit, with a tick 6 months. And what the facts list: by the provider',
    proof: 'journeys-refused-later-help-needed--change-of-mind',
    isAfterYes: true,
  },
  {
    when: 'While writing',
    provider: 'what is written, and what its window reports of itself',
    site: nothing,
    stored: 'by the provider, as the facts list',
    proof: 'journeys-refused-later-help-needed--change-of-mind',
    isAfterYes: true,
  },
  {
    when: 'The next page, the next visit',
    provider: 'nothing until the chat is opened again',
    site: 'the kit’s cookie',
    stored: 'unchanged; a yes for this visit ends with it',
    proof: 'journeys-returning-visitor--granted',
    isAfterYes: true,
  },
  {
    when: 'Withdrawal',
    provider: 'at most its own sign-off; from a frame nothing. Then nothing more',
    site: 'the kit’s cookie',
    stored: 'the no, 12 months. The provider’s items are deleted and looked for; what is left is named',
    proof: 'journeys-yes-chat-withdrawn--turned-off',
    isAfterYes: true,
  },
]

const head = ['When', 'To the provider', 'To the site', 'Stored on the device', 'Proof'] as const

/** What leaves the browser and what is stored, in the order of time, each with the story that proves it. */
export function Moments() {
  return (
    <table className="moments block sb-unstyled">
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {moments.map(({ when, provider, site, stored, proof, isAfterYes }) => (
          <tr key={when} data-state={isAfterYes ? 'granted' : 'closed'}>
            <th scope="row">{when}</th>
            <td data-label={head[1]}>{provider}</td>
            <td data-label={head[2]}>{site}</td>
            <td data-label={head[3]}>{stored}</td>
            <td data-label={head[4]}>
              <StoryLink to={`story/${proof}`}>story</StoryLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
