import type { Meta, StoryObj } from '@storybook/react-vite'
import { ConsentBanner } from 'ask-first'
import { expect, userEvent, within } from 'storybook/test'
import { ShopPage } from '../fixtures/shop-page'
import { visit } from '../play/visitor'

const meta = {
  title: 'Components/ConsentBanner',
  component: ConsentBanner,
  render: (args) => (
    <>
      <ConsentBanner {...args} />
      <ShopPage />
    </>
  ),
} satisfies Meta<typeof ConsentBanner>

export default meta
type Story = StoryObj<typeof meta>

/** The first visit: both answers side by side, nothing else on the page is held back. */
export const Default: Story = {
  play: visit(async ({ banner, first }) => {
    const region = await banner()
    const [reject, accept] = within(region).getAllByRole('button', { name: /^(Alle|Reject|Accept)/ })
    await expect(reject).toHaveAccessibleName(first.rejectAll)
    await expect(accept).toHaveAccessibleName(first.acceptAll)
  }),
}
