import { connection } from 'next/server'

const coffees = [
  { name: 'Morgenrunde', note: 'Haselnuss, Milchschokolade', tint: '#7a4526' },
  { name: 'Hochland', note: 'Jasmin, Pfirsich', tint: '#c98a3c' },
  { name: 'Nachtschicht', note: 'Kakao, Gewürze', tint: '#3a2a4d' },
  { name: 'Leise', note: 'ohne Koffein', tint: '#4a7a5c' },
]

/** How long the store takes to answer, in milliseconds. */
const answerTime = 600

/** Asks the store, which takes its time; streamed into the page when it has answered. */
export async function Stock() {
  await connection()
  const counts = await askStore()
  return (
    <ul className="goods">
      {coffees.map(({ name, note, tint }, index) => (
        <li key={name}>
          <svg viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
            <path d="M14 10h36v8l4 6v34a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4V24l4-6z" fill={tint} />
            <path d="M14 10h36v8H14z" fill="#f3e3c3" />
            <path d="M20 32h24v18H20z" fill="#f3e3c3" />
            <path d="M32 35c5 2 5 10 0 12-5-2-5-10 0-12z" fill={tint} />
          </svg>
          <strong>{name}</strong>
          <span>{note}</span>
          <em>{counts[index]} Stück</em>
        </li>
      ))}
    </ul>
  )
}

const askStore = () =>
  new Promise<readonly number[]>((resolve) => {
    setTimeout(() => resolve([14, 22, 6, 31]), answerTime)
  })
