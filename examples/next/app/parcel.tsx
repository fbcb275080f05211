/** The picture of the first page: a parcel with a branch of coffee. */
export function Parcel() {
  return (
    <svg className="hero-art" viewBox="0 0 440 380" role="img" aria-label="Ein Karton, aus dem ein Zweig mit Kaffeekirschen ragt">
      <circle cx="220" cy="180" r="160" className="art-sun" />
      <path d="M220 232c-6-70 18-150 92-186 12 84-20 152-92 186z" fill="#2f7a52" />
      <path d="M220 232c4-58-22-122-92-146-8 70 22 122 92 146z" fill="#4a9a62" />
      <path d="M220 232c0-44 6-104 0-196-40 62-36 140 0 196z" fill="#1f5a3d" />
      <path d="M220 232C240 150 270 96 312 46M220 232C200 160 170 116 128 86" fill="none" stroke="#8fd0a4" strokeWidth="3" />
      <g fill="#c2453a">
        <circle cx="252" cy="170" r="15" />
        <circle cx="274" cy="192" r="13" />
        <circle cx="182" cy="186" r="14" />
      </g>
      <path d="M90 216h260v132a10 10 0 0 1-10 10H100a10 10 0 0 1-10-10z" fill="#d9b27c" />
      <path d="M90 216h260l34 42H56z" fill="#c69a60" />
      <path d="M90 216h260v18H90z" fill="#b58449" opacity=".55" />
      <path d="M196 258h48v52h-48z" fill="#f3e3c3" />
      <path d="M206 272h28M206 284h28M206 296h16" stroke="#8a6a3d" strokeWidth="4" strokeLinecap="round" />
    </svg>
  )
}
