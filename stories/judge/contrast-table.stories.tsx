import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor } from 'storybook/test'
import { PairTable } from './pair-table'

/** Every pair of colours the kit uses, measured on this page: 4.5 for words, 3 for edges and states. Theme, contrast and brand of the toolbar count. */
const meta = {
  title: 'Judge/Contrast table',
  component: PairTable,
  render: () => (
    <main className="judge-page">
      <h1>Contrasts</h1>
      <PairTable />
    </main>
  ),
} satisfies Meta<typeof PairTable>

export default meta
type Story = StoryObj<typeof meta>

const allEnough: Story['play'] = async () => {
  await waitFor(() => expect(screen.getByText(/^All \d\d contrasts are enough$/)).toBeVisible())
}

export const Light: Story = { globals: { theme: 'light' }, play: allEnough }
export const Dark: Story = { globals: { theme: 'dark' }, play: allEnough }
export const MoreContrast: Story = { globals: { contrast: 'more' }, play: allEnough }
