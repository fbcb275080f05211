import { useId } from 'react'
import type { densities, EditorLook, typefaces } from './editor-look'
import type { EditorTheme } from './use-page-look'

interface ControlsProps {
  look: EditorLook
  onLook: (look: EditorLook) => void
  theme: EditorTheme | undefined
  onTheme: (theme: EditorTheme | undefined) => void
}

const densityNames = { compact: 'Compact', normal: 'Normal', roomy: 'Roomy' } as const
const typefaceNames = { inherit: 'That of the page', system: 'System', serif: 'Serif', round: 'Rounded' } as const
const themeNames = { system: 'Of the system', light: 'Light', dark: 'Dark' } as const

/** What a site usually changes: brand, corners, air, typeface; and the theme in which it is seen. */
export function EditorControls({ look, onLook, theme, onTheme }: ControlsProps) {
  const id = useId()
  return (
    <form className="editor-controls" aria-label="Theme" onSubmit={(event) => event.preventDefault()}>
      <div className="editor-field">
        <label htmlFor={`${id}-brand`}>Brand</label>
        <span className="editor-pair">
          <input id={`${id}-brand`} type="color" value={look.brand} onChange={({ target }) => onLook({ ...look, brand: target.value })} />
          <code>{look.brand}</code>
        </span>
      </div>
      <div className="editor-field">
        <label htmlFor={`${id}-radius`}>Radius</label>
        <span className="editor-pair">
          <input
            id={`${id}-radius`}
            type="range"
            min={4}
            max={24}
            value={look.radius}
            aria-valuetext={`${look.radius} pixels`}
            onChange={({ target }) => onLook({ ...look, radius: target.valueAsNumber })}
          />
          <code>{look.radius}px</code>
        </span>
      </div>
      <Choice label="Density" value={look.density} names={densityNames} onValue={(density) => onLook({ ...look, density })} />
      <Choice label="Typeface" value={look.typeface} names={typefaceNames} onValue={(typeface) => onLook({ ...look, typeface })} />
      <Choice
        label="Theme"
        value={theme ?? 'system'}
        names={themeNames}
        onValue={(value) => onTheme(value === 'system' ? undefined : value)}
      />
    </form>
  )
}

interface ChoiceProps<Name extends string> {
  label: string
  value: Name
  names: Readonly<Record<Name, string>>
  onValue: (value: Name) => void
}

function Choice<Name extends string>({ label, value, names, onValue }: ChoiceProps<Name>) {
  const id = useId()
  const isName = (text: string): text is Name => text in names
  const entries = Object.entries<string>(names)
  return (
    <div className="editor-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => isName(target.value) && onValue(target.value)}>
        {entries.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Every density and typeface has a name. */
densityNames satisfies Record<keyof typeof densities, string>
typefaceNames satisfies Record<keyof typeof typefaces, string>
