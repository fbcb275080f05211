import { describe, expect, it } from 'vitest'
import { controls, converse, kept, moveClock, nothingKept, useWorld, visit, widget } from './world.js'

const world = useWorld()

/** The element that has the focus, looked up through frames and shadow roots. */
const focused = () => {
  let element = document.activeElement
  for (;;) {
    const inner = element?.shadowRoot?.activeElement ?? (element as HTMLIFrameElement | null)?.contentDocument?.activeElement // of a frame
    if (!inner) return element?.tagName
    element = inner
  }
}

describe('asking for the chat', () => {
  it('a week after a refusal the panel explains, the switch loads and opens the real chat, and it answers', async () => {
    const { context, page } = await visit(world())
    await controls(page).rejectAll.click()
    await moveClock(context, 7)
    await page.reload()
    const { launcher, panel, chatSwitch, banner } = controls(page)
    await launcher.click()
    await panel.waitFor()
    expect(await banner.isVisible()).toBe(false)
    const text = await panel.innerText()
    for (const told of ['Muster Chat GmbH', 'Deutschland', 'IP-Adresse', '30 Tage']) expect(text).toContain(told)
    expect(await panel.locator('a[href^="mailto:"]').isVisible()).toBe(true)
    expect(
      world()
        .vendor.requests()
        .filter(({ url }) => url.startsWith('/widget')),
    ).toEqual([])
    await chatSwitch.click()
    await controls(page).message.waitFor()
    await expect.poll(() => page.evaluate(focused)).toBe('TEXTAREA')
    await converse(page, 'Wie lange dauert die Lieferung?', /Werktag/)
    const own = JSON.parse(await page.evaluate(() => sessionStorage.getItem('ask-first') ?? '{}'))
    expect(Object.values(own.services)).toMatchObject([{ decision: 'granted', method: 'placeholder' }])
    await context.close()
  })

  it('R1: a ticked “remember” outlives the visit, an unticked one does not', async () => {
    for (const remember of [true, false]) {
      const { context, page } = await visit(world())
      await controls(page).rejectAll.click()
      await controls(page).launcher.click()
      expect(await controls(page).remember.isChecked()).toBe(false)
      if (remember) await controls(page).remember.click()
      await controls(page).chatSwitch.click()
      await controls(page).message.waitFor()
      const later = await context.newPage()
      await later.goto(world().shop)
      await controls(later).launcher.click()
      await controls(later).panel.waitFor()
      expect(await controls(later).chatSwitch.count()).toBe(remember ? 0 : 1)
      await context.close()
    }
  })

  it('the landing page explains, promises and opens the chat at once; navigating on keeps the conversation', async () => {
    const { context, page } = await visit(world(), '/chat')
    await controls(page).rejectAll.click()
    const landing = page.locator('[data-ask-first="landing"]')
    await controls(page).chatSwitch.waitFor()
    const text = await landing.innerText()
    for (const told of ['Muster Chat GmbH', 'Deutschland', 'IP-Adresse']) expect(text).toContain(told)
    await controls(page).chatSwitch.click()
    await converse(page, 'Wie kann ich etwas zurücksenden?', /14 Tage|zurück/)
    const asked = world()
      .vendor.requests()
      .filter(({ url }) => url.includes('/api/chat/start')).length
    await page
      .getByRole('navigation')
      .first()
      .getByRole('link', { name: /Kaffee/ })
      .first()
      .click()
    await widget(page)
      .getByText(/14 Tage|zurück/)
      .first()
      .waitFor()
    expect(
      world()
        .vendor.requests()
        .filter(({ url }) => url.includes('/api/chat/start')).length,
    ).toBe(asked)
    await context.close()
  })

  it('the launcher is a link to the landing page, for whom its script does not run', async () => {
    const { context, page } = await visit(world())
    const link = page.locator('[data-ask-first="placeholder"] a[data-ask-first-action="open-chat"]')
    expect(await link.getAttribute('href')).toBe('/chat')
    await context.close()
  })

  it('I7: granted in the banner, the launcher shows the disclaimer once, records nothing, then opens the chat', async () => {
    const { context, page, asked } = await visit(world())
    await controls(page).acceptAll.click()
    const record = () => page.evaluate(() => [document.cookie, sessionStorage.getItem('ask-first')])
    const before = await record()
    expect(before).toEqual([expect.stringContaining('__Host-ask-first='), null])
    expect(asked.filter((line) => line.includes('/widget/'))).toEqual([])
    await controls(page).launcher.click()
    const { panel } = controls(page)
    await panel.waitFor()
    expect(await panel.locator('[data-ask-first="disclaimer"]').isVisible()).toBe(true)
    expect(asked.filter((line) => line.includes('/widget/'))).toEqual([])
    await panel
      .getByRole('button', { name: /Weiter|chat/i })
      .last()
      .waitFor()
    await panel.locator('[data-ask-first-action="open-chat"]').click()
    await controls(page).message.waitFor()
    expect(await record()).toEqual(before)
    await context.close()
  })

  it('A6: asked for before the banner is answered, the chat is not covered by it, and the banner comes back after', async () => {
    for (const viewport of [
      { width: 390, height: 800 },
      { width: 1280, height: 800 },
    ]) {
      const { context, page } = await visit(world(), '/', { viewport })
      await controls(page).banner.waitFor()
      await controls(page).launcher.click()
      await controls(page).chatSwitch.click()
      await controls(page).message.waitFor()
      await expect.poll(() => page.evaluate(focused)).toBe('TEXTAREA')
      // the widget may still be opening
      const hit = async () => {
        const box = await controls(page).message.boundingBox()
        return page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.tagName, [
          (box?.x ?? 0) + (box?.width ?? 0) / 2,
          (box?.y ?? 0) + (box?.height ?? 0) / 2,
        ] as const)
      }
      await expect.poll(hit).toBe('IFRAME')
      await widget(page).getByRole('button', { name: 'Schließen' }).first().click()
      await controls(page).banner.waitFor()
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('af-turn-off')
      await context.close()
    }
  })

  it('G6: a yes to the video is no yes to the chat', async () => {
    const { context, page, asked } = await visit(world(), '/')
    await controls(page).settingsButton.click()
    const settings = page.getByRole('dialog')
    await settings.getByRole('checkbox', { name: /Video/ }).first().click()
    await settings.getByRole('button', { name: /Auswahl speichern/ }).click()
    await controls(page).launcher.click()
    await controls(page).chatSwitch.waitFor()
    expect(await controls(page).chatSwitch.getAttribute('aria-checked')).toBe('false')
    expect(asked.filter((line) => line.includes('/widget/'))).toEqual([])
    await context.close()
  })

  it('B13: while the panel asks for the chat, the banner leaves it to the panel', async () => {
    const { context, page } = await visit(world())
    expect(await controls(page).banner.innerText()).toContain('Muster Chat GmbH')
    await controls(page).launcher.click()
    await controls(page).chatSwitch.waitFor()
    expect(await controls(page).banner.innerText()).toContain('Beispiel Video Inc.')
    expect(await controls(page).banner.innerText()).not.toContain('Muster Chat GmbH')
    expect(await kept(page)).toEqual(nothingKept)
    await context.close()
  })
})
