import type { Meta, StoryObj } from '@storybook/react-vite'
import * as Banner from 'ask-first/banner'
import { expect, within } from 'storybook/test'
import { ShopPage } from '../fixtures/shop-page'
import { visit } from '../play/visitor'
import './custom-banner.css'

const meta = {
  title: 'Parts/Custom banner',
  component: Banner.Root,
  // the same parts as the ready-made banner, in another order and another dress
  render: () => (
    <>
      <Banner.Root placement="flow" className="strip">
        <Banner.Title />
        <Banner.Purposes className="strip-purposes" />
        <Banner.Description />
        <Banner.Terms />
        <Banner.Choices order="accept-first" className="strip-choices" />
        <Banner.SettingsTrigger />
        <Banner.Links />
      </Banner.Root>
      <ShopPage />
    </>
  ),
} satisfies Meta<typeof Banner.Root>

export default meta
type Story = StoryObj<typeof meta>

/** Built from parts: the order and the look are the site's; the pair of choices stays a pair. */
export const Strip: Story = {
  play: visit(async ({ banner, first }, { step }) => {
    await step('B1: reject is there wherever accept is', async () => {
      const choices = within(await banner())
        .getAllByRole('button')
        .map((button) => button.textContent)
      await expect(choices).toEqual([first.acceptAll, first.rejectAll, first.settings])
    })
  }),
}

export const OnPhone: Story = { globals: { viewport: { value: 'phone' } } }
