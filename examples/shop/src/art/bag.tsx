import type { ReactNode } from 'react'
import type { Thing } from '../goods'

const bags: Record<'sun' | 'hills' | 'night' | 'waves', { paper: string; label: string; ink: string; picture: ReactNode }> = {
  sun: {
    paper: '#d9a441',
    label: '#fdf4e1',
    ink: '#4a2c12',
    picture: (
      <>
        <circle cx="120" cy="196" r="34" fill="#d0562b" />
        <path d="M70 196h100v40H70z" fill="#e8b45a" />
        <path d="M70 208h100M70 220h100" stroke="#fdf4e1" strokeWidth="3" />
      </>
    ),
  },
  hills: {
    paper: '#6f8f72',
    label: '#f3f2e4',
    ink: '#22382a',
    picture: (
      <>
        <circle cx="146" cy="178" r="13" fill="#e5a44c" />
        <path d="M70 236c10-34 26-52 44-40s30-6 56-22v62z" fill="#89a886" />
        <path d="M70 236c16-26 34-30 52-18s30 2 48-8v26z" fill="#3f6349" />
      </>
    ),
  },
  night: {
    paper: '#2f3a4f',
    label: '#e9e4d8',
    ink: '#1d2534',
    picture: (
      <>
        <path d="M70 160h100v76H70z" fill="#26314a" />
        <path d="M136 178a24 24 0 1 0 10 44 28 28 0 0 1-10-44z" fill="#f0d493" />
        <g fill="#e9e4d8">
          <circle cx="88" cy="180" r="2.4" />
          <circle cx="98" cy="212" r="2" />
          <circle cx="152" cy="172" r="2" />
          <circle cx="158" cy="206" r="2.4" />
        </g>
      </>
    ),
  },
  waves: {
    paper: '#b98b82',
    label: '#faf0ea',
    ink: '#4b2823',
    picture: (
      <g fill="none" stroke="#a4594c" strokeWidth="5" strokeLinecap="round">
        <path d="M78 180c14-14 28 14 42 0s28 14 42 0" />
        <path d="M78 200c14-14 28 14 42 0s28 14 42 0" stroke="#c58a7e" />
        <path d="M78 220c14-14 28 14 42 0s28 14 42 0" stroke="#e0b9ae" />
      </g>
    ),
  },
}

function Bag({ motif, name }: { motif: keyof typeof bags; name: string }) {
  const { paper, label, ink, picture } = bags[motif]
  return (
    <>
      <path d="M52 60h136l8 204a12 12 0 0 1-12 12H56a12 12 0 0 1-12-12z" fill={paper} />
      <path d="M188 60l8 204a12 12 0 0 1-12 12h-20l-6-216z" fill="#000" opacity=".08" />
      <path d="M50 30h140l-2 34H52z" fill={paper} />
      <path d="M50 30h140l-2 34H52z" fill="#000" opacity=".14" />
      <path d="M50 47h140" stroke="#000" strokeOpacity=".18" strokeWidth="2" strokeDasharray="5 4" />
      <rect x="62" y="96" width="116" height="148" rx="6" fill={label} />
      <text x="120" y="124" textAnchor="middle" fontSize={name.length > 9 ? 15 : 17} fontWeight="700" letterSpacing="-.2" fill={ink}>
        {name}
      </text>
      <text x="120" y="142" textAnchor="middle" fontSize="8.5" letterSpacing="1.6" fill={ink} opacity=".8">
        RÖSTEREI MUSTER
      </text>
      {picture}
    </>
  )
}

function Dripper() {
  return (
    <>
      <path d="M54 92h132l-40 88H94z" fill="#f3ece2" />
      <path d="M150 92h36l-40 88h-14z" fill="#000" opacity=".06" />
      <ellipse cx="120" cy="92" rx="66" ry="13" fill="#fffaf2" />
      <ellipse cx="120" cy="93" rx="56" ry="9" fill="#6b4026" />
      <path d="M78 178h84a6 6 0 0 1 0 12H78a6 6 0 0 1 0-12z" fill="#e2d6c6" />
      <path d="M184 108c26-4 30 36-12 40" fill="none" stroke="#e9ded0" strokeWidth="10" strokeLinecap="round" />
      <path d="M84 192h72l6 60a10 10 0 0 1-10 10H88a10 10 0 0 1-10-10z" fill="#9fb8bd" opacity=".5" />
      <path d="M80 226h80l3 26a10 10 0 0 1-10 10H87a10 10 0 0 1-10-10z" fill="#6b4026" opacity=".9" />
      <path d="M120 192v26" stroke="#6b4026" strokeWidth="3" strokeDasharray="5 6" strokeLinecap="round" />
    </>
  )
}

function Cup() {
  return (
    <>
      <path d="M62 116h108v108a36 36 0 0 1-36 36H98a36 36 0 0 1-36-36z" fill="#4f6f7a" />
      <path d="M62 116h108v42c-14 12-24-6-38 4s-22 12-36 2-22 4-34-2z" fill="#dfe5e0" />
      <path d="M140 116h30v108a36 36 0 0 1-36 36h-12c14-30 18-90 18-144z" fill="#000" opacity=".08" />
      <ellipse cx="116" cy="116" rx="54" ry="11" fill="#eef2ee" />
      <ellipse cx="116" cy="117" rx="45" ry="7.5" fill="#5d3822" />
      <path d="M170 140c46-6 46 70-2 66" fill="none" stroke="#4f6f7a" strokeWidth="14" strokeLinecap="round" />
      <g fill="none" stroke="currentColor" strokeOpacity=".3" strokeWidth="5" strokeLinecap="round">
        <path d="M98 88c-10-14 10-20 0-36" />
        <path d="M132 88c-10-14 10-20 0-36" />
      </g>
    </>
  )
}

/** What a thing looks like, on its own coloured ground. */
export function Picture({ thing, className }: { thing: Thing; className?: string }) {
  return (
    <div className={`picture picture-${thing.motif} ${className ?? ''}`}>
      <svg viewBox="0 0 240 300" aria-hidden="true">
        <ellipse cx="120" cy="276" rx="86" ry="9" fill="#000" opacity=".12" />
        {thing.motif === 'dripper' ? <Dripper /> : thing.motif === 'cup' ? <Cup /> : <Bag motif={thing.motif} name={thing.name} />}
      </svg>
    </div>
  )
}
