/** The roastery's counter in the morning: the picture of the home page. */
export function Counter() {
  return (
    <svg className="hero-art" viewBox="0 0 560 460" aria-hidden="true">
      <defs>
        <clipPath id="counter-frame">
          <path d="M60 460V220a220 220 0 0 1 440 0v240z" />
        </clipPath>
      </defs>
      <g clipPath="url(#counter-frame)">
        <path d="M60 0h440v460H60z" fill="#e9b98f" />
        <circle cx="352" cy="170" r="104" fill="#d0562b" />
        <path d="M60 258c70-60 130-50 190-16s130 30 250-34v252H60z" fill="#c98a63" />
        <path d="M60 300c90-36 150-14 220 2s130 10 220-26v184H60z" fill="#8d5638" />
        <path d="M60 372h440v88H60z" fill="#4a3022" />
        <path d="M60 372h440v9H60z" fill="#6d4932" />
      </g>
      <g className="hero-steam" fill="none" stroke="#fdf7ef" strokeWidth="7" strokeLinecap="round">
        <path d="M378 262c-14-20 14-30 0-52" />
        <path d="M414 262c-14-20 14-30 0-52" />
      </g>
      <path d="M346 286h100v44a42 42 0 0 1-42 42h-16a42 42 0 0 1-42-42z" fill="#fdf7ef" />
      <path d="M420 286h26v44a42 42 0 0 1-42 42h-8c16-20 24-52 24-86z" fill="#000" opacity=".07" />
      <ellipse cx="396" cy="286" rx="50" ry="9" fill="#fff" />
      <ellipse cx="396" cy="287" rx="41" ry="6" fill="#5d3822" />
      <path d="M446 300c40-4 38 54-8 50" fill="none" stroke="#fdf7ef" strokeWidth="11" strokeLinecap="round" />
      <ellipse cx="396" cy="374" rx="66" ry="7" fill="#f3e6d6" />
      <g>
        <path d="M126 176h112l8 186a10 10 0 0 1-10 10H128a10 10 0 0 1-10-10z" fill="#2f4a3d" />
        <path d="M124 150h116l-2 30H126z" fill="#243a30" />
        <path d="M124 165h116" stroke="#fdf7ef" strokeOpacity=".35" strokeWidth="2" strokeDasharray="5 4" />
        <rect x="136" y="212" width="92" height="116" rx="5" fill="#fdf4e1" />
        <circle cx="182" cy="258" r="24" fill="#d0562b" />
        <path d="M158 262h48v24h-48z" fill="#e8b45a" />
        <path d="M158 270h48M158 278h48" stroke="#fdf4e1" strokeWidth="2.5" />
        <path d="M154 302h56M164 312h36" stroke="#2f4a3d" strokeWidth="4" strokeLinecap="round" />
      </g>
      <g>
        <path d="M226 236h88l6 128a8 8 0 0 1-8 8h-84a8 8 0 0 1-8-8z" fill="#d9a441" />
        <path d="M224 214h92l-2 26h-88z" fill="#b98829" />
        <rect x="236" y="262" width="68" height="78" rx="4" fill="#fdf4e1" />
        <path d="M242 332c8-26 18-32 28-24s16-4 28-14v38z" fill="#3f6349" />
        <circle cx="286" cy="288" r="8" fill="#d0562b" />
      </g>
      <g fill="#5d3822" stroke="#3b2214" strokeWidth="1.5">
        <ellipse cx="296" cy="380" rx="10" ry="7" transform="rotate(-18 296 380)" />
        <ellipse cx="322" cy="388" rx="10" ry="7" transform="rotate(14 322 388)" />
        <ellipse cx="276" cy="392" rx="10" ry="7" transform="rotate(6 276 392)" />
      </g>
    </svg>
  )
}
