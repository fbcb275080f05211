// The consent platforms that are on npm, each as it is published, with a visitor's acts on the service of the chat.

/** @returns {Promise<{ source: import('ask-first/core').ConsentSource, allow(): void, refuse(): void }>} */
async function klaro() {
  const [{ klaro: source }, platform] = await Promise.all([import('ask-first/sources/klaro'), import('klaro/dist/klaro-no-css')])
  const api = platform.default ?? platform
  const config = { privacyPolicy: '/privacy', services: [{ name: 'chat', purposes: ['support'] }] }
  api.setup(config)
  const save = (value) => {
    const manager = api.getManager(config)
    manager.updateConsent('chat', value)
    manager.saveAndApplyConsents('bench')
  }
  return { source: source({ klaro: api, config, services: { chat: 'chat' } }), allow: () => save(true), refuse: () => save(false) }
}

async function c15t() {
  const [{ c15t: source }, { getOrCreateConsentRuntime }] = await Promise.all([import('ask-first/sources/c15t'), import('c15t')])
  const { consentStore: store } = getOrCreateConsentRuntime({
    mode: 'offline',
    consentCategories: ['necessary', 'functionality'],
    reloadOnConsentRevoked: false,
  })
  const save = (value) => store.getState().setConsent('functionality', value)
  return { source: source({ store, services: { chat: 'functionality' } }), allow: () => save(true), refuse: () => save(false) }
}

async function cookieconsent() {
  const [{ vanillaCookieconsent: source }, platform] = await Promise.all([
    import('ask-first/sources/vanilla-cookieconsent'),
    import('vanilla-cookieconsent'),
  ])
  await platform.run({
    hideFromBots: false,
    categories: { support: { services: { chat: { label: 'Chat' } } } },
    language: { default: 'de', translations: { de: { consentModal: { title: 'Chat?' }, preferencesModal: { sections: [] } } } },
  })
  const save = (services) => platform.acceptService(services, 'support')
  return {
    source: source({ cookieConsent: platform, services: { chat: ['support', 'chat'] } }),
    allow: () => save(['chat']),
    refuse: () => save([]),
  }
}

export const platforms = { klaro, c15t, cookieconsent }
