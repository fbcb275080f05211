import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { keptByKit } from '../play/device'
import { expectUntouched } from '../play/provider'
import { visit } from '../play/visitor'
import { Shop, wholePage } from './shop'

/** Somebody who never came before. */
const meta = {
  title: 'Journeys/First visit',
  component: Shop,
  parameters: { a11y: wholePage },
} satisfies Meta<typeof Shop>

export default meta
type Story = StoryObj<typeof meta>

export const FirstVisit: Story = {
  name: 'G1, G3: a first visit asks the provider for nothing and keeps nothing',
  play: visit(async ({ banner, launcher }) => {
    await banner()
    await userEvent.hover(await launcher())
    for (let step = 0; step < 8; step += 1) await userEvent.tab()
    window.scrollTo(0, document.body.scrollHeight)
    await expectUntouched()
    await expect(keptByKit()).toEqual({})
    await expect(document.cookie).toBe('')
  }),
}

export const Settings: Story = {
  name: 'B6: saving untouched settings is the same as rejecting all',
  play: visit(async ({ openSettings, noBanner, more }) => {
    const dialog = within(await openSettings())
    for (const box of dialog.getAllByRole('checkbox')) await expect(box).not.toBeChecked()
    await userEvent.click(dialog.getByRole('button', { name: more.settings.save }))
    await noBanner()
    await expect(keptByKit()).toEqual({ cookie: { chat: 'denied', video: 'denied' } })
  }),
}
