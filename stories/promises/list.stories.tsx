import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, userEvent, within } from 'storybook/test'
import { promises } from '../../test/promises'
import { PromiseList } from './promise-list'

const meta = {
  title: 'Promises/List',
  component: PromiseList,
  // the page “All promises” shows it
  tags: ['!dev'],
  parameters: { ownProvider: true },
  render: () => (
    <main className="story-card">
      <h1>Promises</h1>
      <PromiseList />
    </main>
  ),
} satisfies Meta<typeof PromiseList>

export default meta
type Story = StoryObj<typeof meta>

/** Each id stands there once, with the tests that prove it. */
export const EachHasATest: Story = {
  play: async () => {
    const ids = promises.map(({ id }) => id)
    const articles = screen.getAllByRole('article')
    const shown = articles.map((article) => within(article).getByRole('heading').textContent)
    await expect(new Set(shown)).toEqual(new Set(ids))
    await expect(shown).toHaveLength(ids.length)
    for (const [place, article] of articles.entries()) {
      const id = shown[place] ?? '-'
      await expect(article).toHaveAccessibleName(id)
      await expect(within(article).getByText(/^\d+ tests?$/)).toBeVisible()
      await expect(article.querySelectorAll('li').length, id).toBeGreaterThan(0)
    }
    // what a table of cases fills in is nothing to read, and names are shown as code
    const texts = articles.flatMap((article) => [...article.querySelectorAll('p, li')].map(({ textContent }) => textContent))
    await expect(texts.filter((text) => /%[a-zA-Z]|\$[a-z]|`/.test(text))).toEqual([])
  },
}

export const Found: Story = {
  play: async () => {
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a promise' }), 'Planet49')
    const expected = promises.filter(({ source }) => source.includes('Planet49')).map(({ id }) => id)
    for (const id of expected) await expect(screen.getByRole('article', { name: id })).toBeVisible()
    await expect(screen.queryByRole('article', { name: 'K1' })).toBeNull()
    await expect(screen.getByRole('status')).toHaveTextContent(`${screen.getAllByRole('article').length} promises`)
  },
}
