// The scripted provider of the stories: a small chat that keeps a key and a cookie, as a real one would.
// How it behaves is told by the data-network attribute of its own script element.
{
  const { network } = document.currentScript.dataset
  const key = 'muster-chat-session'
  const words = document.documentElement.lang.startsWith('de')
    ? {
        title: 'Muster Chat',
        hello: 'Guten Tag! Wobei dürfen wir helfen?',
        field: 'Nachricht',
        send: 'Senden',
        reply: 'Danke, wir lesen gerade:',
      }
    : { title: 'Muster Chat', hello: 'Hello! How can we help?', field: 'Message', send: 'Send', reply: 'Thank you, we are reading:' }

  const style = `
    #muster-chat { position: fixed; inset: auto 20px 20px auto; z-index: 2147483647; box-sizing: border-box; display: flex;
      flex-direction: column; inline-size: min(360px, 100vw - 40px); block-size: min(420px, 100vh - 120px); overflow: hidden;
      border: 1px solid #445; border-radius: 14px; background: #fff; color: #16191d; font: 16px/1.5 system-ui, sans-serif }
    #muster-chat h2 { margin: 0; padding: 14px 16px; background: #23395d; color: #fff; font-size: 16px }
    #muster-chat ol { flex: 1; margin: 0; padding: 16px; overflow: auto; list-style: none }
    #muster-chat li { inline-size: fit-content; margin-block-end: 8px; padding: 8px 12px; border-radius: 10px; background: #eef1f6 }
    #muster-chat form { display: flex; gap: 8px; padding: 12px; border-block-start: 1px solid #d5dae0 }
    #muster-chat input, #muster-chat button { box-sizing: border-box; min-block-size: 44px; padding: 0 12px; border: 1px solid #667;
      border-radius: 8px; background: #fff; color: inherit; font: inherit }
    #muster-chat input { flex: 1; min-inline-size: 0 }`

  const element = (name, text = '', attributes = {}) => {
    const made = document.createElement(name)
    made.textContent = text
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
    return made
  }

  const draw = () => {
    const widget = element('section', '', { id: 'muster-chat', 'aria-label': words.title })
    const log = element('ol', '', { tabindex: '0', 'aria-label': words.title })
    log.append(element('li', words.hello))
    const form = element('form')
    const field = element('input', '', { 'aria-label': words.field, placeholder: words.field })
    form.append(field, element('button', words.send))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      log.append(element('li', `${words.reply} ${field.value}`))
      field.value = ''
    })
    widget.append(element('style', style), element('h2', words.title), log, form)
    document.body.append(widget)
    return widget
  }

  const remember = () => {
    localStorage.setItem(key, new Date().toISOString())
    document.cookie = 'muster-chat-id=1; path=/; max-age=7776000; samesite=lax'
  }

  let timer
  const start = () => {
    remember()
    let widget
    window.MusterChat = {
      isReady: true,
      start: () => {
        if (network === 'broken') throw new Error('Muster Chat is out of order.')
      },
      open: () => {
        widget ??= draw()
      },
      stop: () => widget?.remove(),
    }
    // rude: nothing the page can do ends it, only a reload
    if (network === 'rude') timer = setInterval(remember, 50)
  }

  if (network === 'slow') timer = setTimeout(start, 7000)
  else if (network !== 'silent') start()

  // one story follows another in the same page: this stands for the reload between them
  addEventListener('story-end', () => clearInterval(timer), { once: true })
}
