import { addons } from 'storybook/preview-api'
import { reportOn } from '../stories/judge/weight-rows'
import { judgeEvents } from './judge-events'

/** Storybook's own event; its list of names would be one more file for the tests of stories to prepare. */
const storyRendered = 'storyRendered'

/** Measures the choices of each story once it stands, and whenever the panel asks. */
export function answerPanel(): void {
  const channel = addons.getChannel()
  const measure = async () => {
    // what fades is neither the one nor the other
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
    channel.emit(judgeEvents.report, reportOn(document))
  }
  channel.on(storyRendered, () => void measure())
  channel.on(judgeEvents.ask, () => void measure())
}
