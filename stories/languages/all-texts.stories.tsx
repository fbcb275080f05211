import type { Meta, StoryObj } from '@storybook/react-vite'
import { localeTags } from 'ask-first/locales'
import ar from 'ask-first/locales/ar'
import de from 'ask-first/locales/de'
import en from 'ask-first/locales/en'
import fr from 'ask-first/locales/fr'
import frMore from 'ask-first/locales/fr/more'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import { seen } from '../play/visitor'
import { AllTexts } from './all-texts'

const meta = {
  title: 'Languages/All texts',
  component: AllTexts,
  args: { language: 'fr' },
  argTypes: { language: { options: localeTags } },
  // the preview brings it
  parameters: { ownProvider: true },
  render: (args) => <AllTexts key={args.language} {...args} />,
} satisfies Meta<typeof AllTexts>

export default meta
type Story = StoryObj<typeof meta>

const count = () => screen.getByText(/^\d+ of \d+ texts$/)
const tableOf = async () => screen.findByRole('table', { name: 'Texts' })
const rowOf = async (key: string) => within(await tableOf()).findByRole('row', { name: new RegExp(`^${key.replaceAll('.', '\\.')}\\b`) })
const textOf = async (link: HTMLElement) => (await fetch(link.getAttribute('href') ?? '')).text()

/** The language as CSV, as the link saves it. */
async function saved(): Promise<string> {
  const link = await screen.findByRole('link', { name: 'Save as CSV' })
  await waitFor(() => expect(link).toHaveAttribute('href'))
  return textOf(link)
}

/** Opens a file as if it were chosen. */
const open = (csv: string) => userEvent.upload(screen.getByLabelText('Open a CSV'), new File([csv], 'corrected.csv', { type: 'text/csv' }))

/** Finds a text by what it says, though its places stand in marks of their own. */
const said = (text: string) => (_: string, element: Element | null) =>
  element?.classList.contains('texts-text') === true && element.textContent === text

const verdict = (sentence: string) => screen.findByText(sentence, { selector: '[role="status"]' })

/** Every text of a language beside its English, and whether anyone reviewed it. */
export const Page: Story = {
  play: async () => {
    await seen(await screen.findByText(/not yet read by a second person .* no legal review/))
    const text = within(await rowOf('first.banner.ask')).getByText(said(fr.first.banner.ask))
    await expect(text).toHaveAttribute('lang', 'fr')
    await expect(within(text).getByText('{controller}', { selector: 'mark' })).toBeVisible()
  },
}

/** Texts are found by words and by part; as CSV they are saved all. */
export const FoundAndSaved: Story = {
  play: async ({ step }) => {
    const all = within(await tableOf()).getAllByRole('row').length - 1
    await step('words are looked for in the key and in both texts', async () => {
      const words = screen.getByRole('searchbox', { name: 'Words' })
      for (const [typed, key] of [
        ['rejectall', 'first.rejectAll'],
        [en.first.rejectAll, 'first.rejectAll'],
        [fr.first.rejectAll.toUpperCase(), 'first.rejectAll'],
      ] as const) {
        await userEvent.clear(words)
        await userEvent.type(words, typed)
        await expect(await rowOf(key)).toBeVisible()
        await expect(screen.queryByRole('row', { name: /^first\.acceptAll/ })).toBeNull()
        await expect(count()).toHaveTextContent(`${within(await tableOf()).getAllByRole('row').length - 1} of ${all} texts`)
      }
      await userEvent.clear(words)
    })
    await step('a part is shown alone', async () => {
      await userEvent.selectOptions(screen.getByLabelText('Part'), 'Privacy policy')
      const [, ...rows] = within(await tableOf()).getAllByRole('row')
      await expect(rows.filter((row) => !row.textContent?.startsWith('policy.'))).toEqual([])
      await expect(count()).toHaveTextContent(`${rows.length} of ${all} texts`)
      await userEvent.selectOptions(screen.getByLabelText('Part'), 'All')
    })
    await step('the CSV has every text', async () => {
      const csv = await saved()
      await expect(csv).toContain('"key","places","English","fr"')
      await expect(csv).toContain(`"first.rejectAll","","${en.first.rejectAll}","${fr.first.rejectAll}"`)
      await expect(csv.trim().split('\r\n')).toHaveLength(all + 1)
    })
    await step('brought back as it is, it changes nothing', async () => {
      await open(await saved())
      await verdict('corrected.csv changes nothing.')
    })
  },
}

export const RightToLeft: Story = {
  args: { language: 'ar' },
  play: async () => {
    const text = within(await rowOf('first.banner.ask')).getByText(said(ar.first.banner.ask))
    await expect(text).toHaveAttribute('dir', 'rtl')
  },
}

export const Reviewed: Story = {
  args: { language: 'de' },
  play: async () => {
    await seen(await screen.findByText(/^by the maintainers of Ask First.* no legal review\.$/, { exact: false }))
    await userEvent.type(screen.getByRole('searchbox', { name: 'Words' }), 'banner')
    await userEvent.click(screen.getByText('Preview of banner and chat'))
    await seen(await screen.findByRole('region', { name: de.first.banner.title }))
  },
}

/** A corrected CSV: old and new text by text, the parts that say it, and the file that makes it last. */
export const CorrectedCsv: Story = {
  play: async ({ step }) => {
    const csv = await saved()
    await open(
      csv
        .replace(`"${fr.first.rejectAll}"`, '"Refuser <b>tout</b>"')
        .replace(`"${fr.first.banner.title}"`, '"Pouvons-nous charger des services facultatifs ?"'),
    )
    await verdict('corrected.csv changes 2 texts.')
    await step('old and new stand beside each other', async () => {
      const row = within(await rowOf('first.rejectAll'))
      await expect(row.getByText(fr.first.rejectAll, { selector: 'del' })).toBeVisible()
      await expect(row.getByText('Refuser <b>tout</b>', { selector: 'ins' })).toBeVisible()
      await expect(count()).toHaveTextContent(/^2 of/)
    })
    await step('banner and chat say the new words, markup as text', async () => {
      await userEvent.click(screen.getByText('Preview of banner and chat'))
      const banner = await screen.findByRole('region', { name: 'Pouvons-nous charger des services facultatifs ?' })
      await seen(within(banner).getByRole('button', { name: 'Refuser <b>tout</b>' }))
      await expect(await screen.findByRole('switch', { name: frMore.chat.switch })).not.toBeChecked()
    })
    await step('the file that changes can be saved, and no other', async () => {
      const links = await screen.findAllByRole('link', { name: /^Save .*\.ts$/ })
      await expect(links.map((link) => link.getAttribute('download'))).toEqual(['first.ts'])
      const [link] = links
      if (!link) throw new Error('there is no file')
      await waitFor(() => expect(link).toHaveAttribute('href'))
      await expect(await textOf(link)).toContain("\n  rejectAll: 'Refuser <b>tout</b>',\n")
    })
    await step('closed, all is as before', async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Close the file' }))
      await seen(await screen.findByRole('button', { name: fr.first.rejectAll }))
      await expect(screen.queryByText(/^corrected\.csv/)).toBeNull()
      await open(csv.replace(`"${fr.first.rejectAll}"`, '"Refuser <b>tout</b>"'))
      await verdict('corrected.csv changes 1 text.')
    })
  },
}

/** A CSV that lost something on its way: what is wrong is named, and nothing is taken over. */
export const FaultyCsv: Story = {
  play: async () => {
    const csv = await saved()
    await open(
      csv
        .replace('"first.acceptAll"', '"first.acceptall"')
        .replace(`"${fr.first.banner.ask}"`, '"Oui ?"')
        .replace(`"${fr.first.gate.grant}"`, '"Charger {nom} {name}"')
        .replace(`"${fr.first.rejectAll}"`, '"<img src=x onerror=alert(1)>"'),
    )
    await verdict('4 faults in corrected.csv. Nothing is taken over until they are mended.')
    const report = screen.getByRole('region', { name: 'The opened file' })
    const faults = within(report).getAllByRole('listitem')
    await expect(faults.map(({ textContent }) => textContent)).toEqual([
      'Unknown in this language: first.acceptall',
      'Missing in the file: first.acceptAll',
      '{controller} is lost: first.banner.ask',
      '{nom} is filled by nothing: first.gate.grant',
    ])
    await expect(within(await rowOf('first.rejectAll')).getByText('<img src=x onerror=alert(1)>')).toBeVisible()
    await userEvent.click(screen.getByText('Preview of banner and chat'))
    await seen(await screen.findByRole('button', { name: fr.first.rejectAll }))
    await expect(screen.queryByRole('link', { name: /\.ts$/ })).toBeNull()
  },
}
