import { levelOf } from '../../test/vendors/levels'
import { Rows } from '../blocks/rows'
import { StoryLink } from '../blocks/story-link'
import { type Capability, capabilities, capabilityNames } from './capabilities'
import { samples, titles, type VendorFolder } from './samples'

// the keys of objects of these types
const folders = Object.keys(samples) as VendorFolder[]
const columns = Object.keys(capabilityNames) as Capability[]

/** What each adapter can do, where it runs unless a site chooses, how it ends, what that rests on, and when it was read. */
export function CapabilityTable() {
  return (
    <Rows
      label="What each adapter can do"
      head={['Vendor', 'opens', ...columns.map((column) => capabilityNames[column]), 'Runs in', 'Ends', 'Evidence', 'Checked']}
      rows={folders.map((folder) => {
        const service = samples[folder]()
        const { teardown, evidence = 'documentation', facts } = service
        return [
          <StoryLink key={folder} to={`story/vendors-cards--${folder}`}>
            {titles[folder]}
          </StoryLink>,
          'yes',
          ...columns.map((column) => (capabilities[folder].includes(column) ? 'yes' : 'no')),
          levelOf(service),
          teardown,
          evidence,
          facts.checkedOn,
        ]
      })}
    />
  )
}
