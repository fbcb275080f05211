import tests from 'virtual:promise-tests'
import { useId, useState } from 'react'
import { type KitPromise, promises } from '../../test/promises'
import { StoryLink } from '../blocks/story-link'
import { groups } from './groups'
import '../blocks/block.css'
import './promises.css'

const testsOf = (promise: KitPromise) => tests.filter(({ id }) => id === promise.id)
const holds = (words: string, promise: KitPromise) =>
  [promise.id, promise.sentence, promise.source, ...testsOf(promise).map(({ title }) => title)].join(' ').toLowerCase().includes(words)

/** Every promise of the kit: its sentence, where it comes from, and the tests that prove it. */
export function PromiseList() {
  const [words, setWords] = useState('')
  const field = useId()
  const found = promises.filter((promise) => holds(words.trim().toLowerCase(), promise))
  return (
    <div className="promises block sb-unstyled">
      <p>
        {promises.length} promises, proved in {new Set(tests.map(({ file, title }) => file + title)).size} places.
      </p>
      <div className="promises-filter">
        <label htmlFor={field}>Find a promise</label>
        <input
          id={field}
          type="search"
          value={words}
          placeholder="cookie, withdrawal, WCAG …"
          onChange={({ target }) => setWords(target.value)}
        />
        <output htmlFor={field}>{found.length === 1 ? '1 promise' : `${found.length} promises`}</output>
      </div>
      {Object.entries(groups).map(([letter, title]) => {
        const members = found.filter(({ id }) => id.startsWith(letter))
        if (members.length === 0) return null
        return (
          <section key={letter} aria-labelledby={`promises-${letter}`}>
            <h2 id={`promises-${letter}`}>{title}</h2>
            {members.map((promise) => (
              <PromiseEntry key={promise.id} {...promise} />
            ))}
          </section>
        )
      })}
    </div>
  )
}

function PromiseEntry(promise: KitPromise) {
  const { id, sentence, source } = promise
  const proofs = testsOf(promise)
  return (
    <article aria-labelledby={`promise-${id}`}>
      <h3 id={`promise-${id}`}>{id}</h3>
      <div>
        <p>
          <WithNames text={sentence} />
        </p>
        <p className="promises-source">{source}</p>
        <details>
          <summary>{proofs.length === 1 ? '1 test' : `${proofs.length} tests`}</summary>
          <ul>
            {proofs.map(({ title, file, story }) => (
              <li key={`${file} ${story} ${title}`}>
                {story ? (
                  <StoryLink to={`story/${story}`}>
                    <WithNames text={title} />
                  </StoryLink>
                ) : (
                  <WithNames text={title} />
                )}{' '}
                <code>{file}</code>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </article>
  )
}

/** A text in which names stand between backticks. */
const WithNames = ({ text }: { text: string }) =>
  text.split('`').map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
    index % 2 === 1 ? <code key={index}>{piece}</code> : piece,
  )
