import { StoryLink } from '../blocks/story-link'
import type { PartName } from './cells'
import { storiesOf } from './matrix'
import { keepStill } from './still-frame'
import './states.css'

/** All states of a part side by side, each played in a small page of its own that is fetched once it comes near. */
export function ContactSheet({ part }: { part: PartName }) {
  return (
    <ul className="sheet block">
      {storiesOf(part).map(({ state, story }) => (
        <li key={story}>
          <figure>
            {/* to look at: the link below leads to the story itself */}
            <div className="sheet-window" inert>
              <iframe
                title={`${part}: ${state}`}
                loading="lazy"
                src={`iframe.html?id=${story}&viewMode=story&device=own`}
                onLoad={(event) => keepStill(event.currentTarget)}
              />
            </div>
            <figcaption>
              <StoryLink to={`story/${story}`}>{state}</StoryLink>
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  )
}
