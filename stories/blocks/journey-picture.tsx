import { JourneyScene } from './journey-scene'
import { type Journey, type JourneyName, journeys } from './journey-steps'
import { StoryLink } from './story-link'
import './block.css'
import './journey.css'

/** One journey as a picture: an ordered list whose steps are drawn, and said. */
export function JourneyPicture({ name }: { name: JourneyName }) {
  const { title, story, steps }: Journey = journeys[name]
  return (
    <div className="journey block sb-unstyled">
      <ol aria-label={title}>
        {steps.map((step) => (
          <li key={step.title}>
            <JourneyScene {...step.scene} />
            <div>
              <strong>{step.title}</strong>
              <p>{step.text}</p>
              <dl>
                <div>
                  <dt>Leaves the browser</dt>
                  <dd>{step.sent}</dd>
                </div>
                <div>
                  <dt>On the device</dt>
                  <dd>{step.kept}</dd>
                </div>
              </dl>
            </div>
          </li>
        ))}
      </ol>
      <p>
        <StoryLink to={`story/${story}`}>Walk it: {title}</StoryLink>
      </p>
    </div>
  )
}

/** How to read the pictures. */
export function JourneyKey() {
  const signs = [
    [{ shows: ['launcher'], link: 'none' }, 'Broken outline: only drawn. Nothing was loaded, nobody was asked.'],
    [{ shows: ['chat', 'turn-off'], link: 'open' }, 'Line to the right: the browser talks to the provider.'],
    [{ shows: ['note', 'launcher'], link: 'ended' }, 'Cross: the connection has ended.'],
  ] as const
  return (
    <div className="journey block sb-unstyled">
      <ul>
        {signs.map(([scene, text]) => (
          <li key={text}>
            <JourneyScene {...scene} />
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
