// A tag manager as far as consent goes, after Google's data-layer-helper: what is an Arguments object is a command, what
// is a list is a call of a method of its model, and anything else is an event with its values.
;(() => {
  const layer = window.dataLayer
  const manager = { defaults: [], updates: [], calls: [], fired: [], flags: {} }
  const granted = {}
  const isArguments = (entry) => Object.prototype.toString.call(entry) === '[object Arguments]'
  const consume = (entry) => {
    if (Array.isArray(entry)) manager.calls.push(entry)
    else if (isArguments(entry)) {
      const [command, name, values] = entry
      if (command === 'set') manager.flags[name] = values
      if (command !== 'consent') return
      ;(name === 'default' ? manager.defaults : manager.updates).push({ ...values })
      if (name === 'update' || !values.region) Object.assign(granted, values)
    } else if (entry.event) {
      // a tag that requires consent, with the event as its trigger
      manager.fired.push({ event: entry.event, ads: granted.ad_storage ?? 'nothing known' })
      if (granted.ad_storage === 'granted') document.cookie = '_ga=1; path=/'
    }
  }
  const push = layer.push.bind(layer)
  layer.push = (...entries) => {
    const length = push(...entries)
    entries.forEach(consume)
    return length
  }
  layer.slice().forEach(consume)
  window.tagManager = manager
})()
