import { render, screen } from '@testing-library/react'
import { GranularSettings, PrivacySettingsButton } from 'ask-first'
import { describe, expect, it, vi } from 'vitest'
import { describeConformance } from './conformance.js'
import { locales, renderWithConsent } from './render.js'

describe('the settings button', () => {
  it.each([locales.en, locales.de])('W1: opens the settings in one activation, by the name the texts give it ($tag)', async (locale) => {
    const { user } = renderWithConsent(<PrivacySettingsButton />, { locale })
    await user.click(screen.getByRole('button', { name: locale.first.settingsButton }))
    expect(await screen.findByRole('dialog', { name: locale.more.settings.title })).toBeVisible()
  })

  it('announces a dialog, unless the settings stand in the page', async () => {
    const button = () => screen.getByRole('button', { name: locales.en.first.settingsButton })
    const { unmount } = renderWithConsent(<PrivacySettingsButton />)
    expect(button()).toHaveAttribute('aria-haspopup', 'dialog')
    unmount()
    renderWithConsent(
      <>
        <PrivacySettingsButton />
        <GranularSettings variant="page" />
      </>,
    )
    await screen.findByRole('region', { name: locales.en.more.settings.title })
    expect(button()).not.toHaveAttribute('aria-haspopup')
  })

  it('W2: opens them also where the site has its own use for the click', async () => {
    const clicked = vi.fn()
    const { user } = renderWithConsent(<PrivacySettingsButton onClick={clicked} />)
    await user.click(screen.getByRole('button', { name: locales.en.first.settingsButton }))
    expect(await screen.findByRole('dialog', { name: locales.en.more.settings.title })).toBeVisible()
    expect(clicked).toHaveBeenCalledTimes(1)
  })

  it('is found by software', () => {
    renderWithConsent(<PrivacySettingsButton />)
    expect(screen.getByRole('button')).toHaveAttribute('data-ask-first-action', 'settings')
  })

  it('names the part and the provider that is missing', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(() => render(<PrivacySettingsButton />)).toThrow(/missing-provider.*ConsentProvider/)
    vi.restoreAllMocks()
  })
})

describe('the part', () => {
  describeConformance([{ name: 'PrivacySettingsButton', part: PrivacySettingsButton, base: 'af-settings-button' }])
})
