/** What a picture can show within the browser's window. */
export type Thing = 'banner' | 'launcher' | 'allowed' | 'panel' | 'on' | 'chat' | 'turn-off' | 'note' | 'platform'

/** What a picture shows. `link` is the line to the provider: none was ever made, one is there, or it has ended. */
export interface Scene {
  readonly shows: readonly Thing[]
  readonly link: 'none' | 'open' | 'ended'
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 }

/** A window and a provider, in the colour of the text; the words beside it say the same. */
export function JourneyScene({ shows, link }: Scene) {
  const has = (thing: Thing) => shows.includes(thing)
  const isOpen = link === 'open'
  return (
    <svg className="journey-scene" viewBox="0 0 200 112" aria-hidden="true">
      <rect x="1" y="1" width="140" height="110" rx="8" {...line} />
      <path d="M1 15h140M8 8h.5M14 8h.5M20 8h.5" {...line} strokeLinecap="round" />
      <g fill="currentColor" opacity="0.22">
        <rect x="12" y="26" width="62" height="6" rx="3" />
        <rect x="12" y="40" width="50" height="4" rx="2" />
        <rect x="12" y="50" width="54" height="4" rx="2" />
        <rect x="12" y="60" width="44" height="4" rx="2" />
      </g>
      {has('banner') && <Ask />}
      {has('platform') && <Platform />}
      {has('launcher') && <Launcher isAllowed={has('allowed')} isRaised={has('banner')} />}
      {has('panel') && <Panel isOn={has('on')} />}
      {has('chat') && <Chat />}
      {has('turn-off') && <rect x="10" y="92" width="38" height="13" rx="6.5" {...line} />}
      {has('turn-off') && <path d="M17 98.500h24" {...line} />}
      {has('note') && (
        <path d="M12 76h52a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3H12a3 3 0 0 1-3-3V79a3 3 0 0 1 3-3zM17 85l3 3 5-6M31 85h28" {...line} />
      )}
      <rect x="168" y="38" width="30" height="36" rx="4" {...line} strokeDasharray={isOpen ? undefined : '3 3'} />
      <path d="M174 48h18M174 56h18M174 64h18" {...line} strokeWidth={isOpen ? 3 : 1} opacity={isOpen ? 1 : 0.45} />
      {isOpen && <path d="M141 56h24M158 50l7 6-7 6" {...line} strokeWidth={2.5} />}
      {link === 'ended' && <path d="M149 50l11 12M160 50l-11 12" {...line} strokeWidth={2.5} />}
    </svg>
  )
}

/** Two answers of one kind. */
const Ask = () => (
  <>
    <path d="M1 80h140" {...line} />
    <rect x="12" y="88" width="54" height="15" rx="4" {...line} />
    <rect x="76" y="88" width="54" height="15" rx="4" {...line} />
    <path d="M28 95.500h22M92 95.500h22" {...line} />
  </>
)

/** The banner of somebody else. */
const Platform = () => (
  <>
    <rect x="10" y="74" width="76" height="30" {...line} strokeWidth={2.5} />
    <path d="M16 82h50M16 94h24M48 94h24" {...line} />
  </>
)

const Launcher = ({ isAllowed, isRaised }: { isAllowed: boolean; isRaised: boolean }) => (
  <g transform={isRaised ? 'translate(0 -32)' : undefined}>
    <rect x="94" y="90" width="40" height="15" rx="7.5" {...line} strokeDasharray={isAllowed ? undefined : '3 2.5'} />
    <path d="M112 97.500h15" {...line} />
    <circle cx="104" cy="97.5" r="3" stroke="currentColor" strokeWidth="1.5" fill={isAllowed ? 'currentColor' : 'none'} />
  </g>
)

const Panel = ({ isOn }: { isOn: boolean }) => (
  <>
    <rect x="74" y="22" width="60" height="82" rx="6" {...line} />
    <path d="M82 32h34M82 42h44M82 50h40M82 58h42" {...line} strokeWidth={1} />
    <rect x="82" y="70" width="26" height="14" rx="7" {...line} fill={isOn ? 'currentColor' : 'none'} fillOpacity={0.22} />
    <circle cx={isOn ? 101 : 89} cy="77" r="4.5" fill={isOn ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" />
    <path d="M82 94h16M106 94h16" {...line} strokeWidth={1} />
  </>
)

const Chat = () => (
  <>
    <rect x="74" y="22" width="60" height="82" rx="6" {...line} />
    <path d="M74 34V28a6 6 0 0 1 6-6h48a6 6 0 0 1 6 6v6z" fill="currentColor" />
    <rect x="80" y="42" width="34" height="11" rx="4" fill="currentColor" opacity="0.22" />
    <rect x="96" y="59" width="32" height="11" rx="4" fill="currentColor" opacity="0.45" />
    <path d="M80 84h48v13H80zM85 87v7" {...line} />
  </>
)
