import { Rows } from '../blocks/rows'
import { StoryLink } from '../blocks/story-link'
import { checkedOn, type Platform, platforms } from './platforms'

const touches = { service: 'this service', category: 'its category', everything: 'all with the first answer, then this one' } as const
const before = {
  stored: 'is recorded there',
  visit: 'counts for this visit',
  settings: 'opens its settings',
  nowhere: 'does nothing',
} as const

const link = ({ page, title }: Platform) => (
  <StoryLink key={page} to={`docs/sources-${page}--docs`}>
    {title}
  </StoryLink>
)
const turnedOff = ({ source, answered }: Platform) =>
  !('request' in source()) ? 'kept here' : answered === 'stored' ? 'recorded there' : 'kept here, or there by choice'

/** What the kit can do beside each platform; what a source says of itself is read from it. */
export function PlatformTable() {
  return (
    <Rows
      label="What each platform can do"
      head={[
        'Platform',
        'A key stands for',
        'A switch touches',
        'Before any answer it',
        'Turned off here',
        'Opens its settings',
        'Hears a no in another tab',
      ]}
      rows={platforms.map((platform) => {
        const { reach, open } = platform.source()
        return [
          link(platform),
          platform.unit,
          reach && touches[reach],
          before[platform.unanswered],
          turnedOff(platform),
          open ? 'yes' : 'no',
          platform.otherTabs ?? 'on the next load',
        ]
      })}
    />
  )
}

/** How far each source was tried, and what its own code adds. */
export function EvidenceTable() {
  return (
    <Rows
      label="How far each source was tried"
      head={['Platform', 'Evidence', 'Date', 'Own code, gzip']}
      rows={platforms.map((platform) => [link(platform), evidenceOf(platform), checkedOn, `${platform.bytes} B`])}
    />
  )
}

const evidenceOf = ({ triedWith }: Platform) =>
  triedWith ? `tried with the package ${triedWith.name} ${triedWith.version}` : 'written from documentation, played by a stand-in'
