import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fireEvent, screen, userEvent, waitFor, within } from 'storybook/test'
import { visit } from '../play/visitor'
import { ThemeEditor } from '../theme-editor/theme-editor'

const meta = {
  title: 'Foundations/Theme editor',
  component: ThemeEditor,
} satisfies Meta<typeof ThemeEditor>

export default meta
type Story = StoryObj<typeof meta>

/** The kit as it comes, until the visitor changes it. */
export const Editor: Story = {}

/** All parts follow the controls; contrasts and equal weight are measured after each change. */
export const Changed: Story = {
  // it plays by itself, and would leave a look behind that nobody chose
  tags: ['!dev'],
  play: visit(async ({ banner }, { step }) => {
    const choices = within(await banner())
    await step('a brand colour gets an ink that is read on it', async () => {
      fireEvent.change(screen.getByLabelText('Brand'), { target: { value: '#ffd400' } })
      await expect(screen.getByLabelText('CSS')).toHaveTextContent('--af-brand: #ffd400; --af-brand-fg: #16191d;')
      fireEvent.change(screen.getByLabelText('Brand'), { target: { value: '#6d28d9' } })
      await expect(screen.getByLabelText('CSS')).toHaveTextContent('--af-brand: #6d28d9; --af-brand-fg: #ffffff;')
    })
    await step('radius, density and typeface change the parts', async () => {
      const [choice] = choices.getAllByRole('button')
      fireEvent.change(screen.getByLabelText('Radius'), { target: { value: '20' } })
      await expect(choice).toHaveStyle({ borderTopLeftRadius: '16px' })
      await userEvent.selectOptions(screen.getByLabelText('Typeface'), 'Serif')
      await expect(choice).toHaveStyle({ fontFamily: 'Georgia, serif' })
      await userEvent.selectOptions(screen.getByLabelText('Density'), 'Compact')
      await expect(screen.getByLabelText('CSS')).toHaveTextContent('--af-space: 0.1875rem; --af-font: Georgia, serif;')
      // targets keep their size whatever the density
      for (const button of choices.getAllByRole('button', { description: /./ })) {
        await expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
      }
    })
    await step('contrasts are enough in light and dark', async () => {
      for (const theme of ['Light', 'Dark']) {
        await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), theme)
        await waitFor(() =>
          expect(within(screen.getByRole('region', { name: 'Contrasts' })).getByRole('status')).toHaveTextContent(/^All /),
        )
      }
    })
    await step('no look of the editor nudges', async () => {
      document.querySelector('.af-choices')?.scrollIntoView({ block: 'center' })
      await waitFor(() => expect(screen.getByText(/^Equal:/)).toBeInTheDocument())
    })
  }),
}
