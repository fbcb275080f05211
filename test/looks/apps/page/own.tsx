/** A part of the site that uses our tokens by the names of `tailwind.css`. */
export function Own() {
  return (
    <p id="own" className="rounded-af bg-af-surface-subtle p-4 text-af-text-muted shadow-af">
      Wir rösten montags und donnerstags.
    </p>
  )
}
