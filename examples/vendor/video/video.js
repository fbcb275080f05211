const words = {
  de: {
    title: 'Handaufguss, 24 Sekunden, ohne Ton',
    play: 'Abspielen',
    pause: 'Anhalten',
    steps: ['Wasser auf 94 Grad erhitzen', 'Langsam und kreisend aufgießen', 'Durchlaufen lassen', 'Fertig. Wohl bekomm’s!'],
  },
  en: {
    title: 'Pour-over, 24 seconds, no sound',
    play: 'Play',
    pause: 'Pause',
    steps: ['Heat the water to 94 degrees', 'Pour slowly, in circles', 'Let it run through', 'Done. Enjoy!'],
  },
}
const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'de'
const { title, play, pause, steps } = words[language]
document.documentElement.lang = language
document.title = title

// a video host keeps how often a film was looked at
try {
  localStorage.setItem('video-state', JSON.stringify({ views: (JSON.parse(localStorage.getItem('video-state') ?? '{}').views ?? 0) + 1 }))
} catch {
  // storage of a frame can be blocked
}

const { body } = document
const button = document.querySelector('.play')
const label = button.querySelector('span')
const caption = document.querySelector('.caption')
const done = document.querySelector('.done')

const show = (state) => {
  body.dataset.state = state
  label.textContent = state === 'playing' ? pause : play
}
const restart = () => {
  for (const animation of document.getAnimations()) animation.currentTime = 0
}
button.addEventListener('click', () => {
  if (body.dataset.state === 'ended') restart()
  show(body.dataset.state === 'playing' ? 'paused' : 'playing')
})
done.addEventListener('animationend', () => show('ended'))

setInterval(() => {
  if (body.dataset.state !== 'playing') return
  const share = done.getAnimations()[0]?.effect?.getComputedTiming().progress ?? 1
  const step = share < 0.12 ? 0 : share < 0.6 ? 1 : share < 0.94 ? 2 : 3
  if (caption.textContent !== steps[step]) caption.textContent = steps[step]
}, 250)
show('paused')
