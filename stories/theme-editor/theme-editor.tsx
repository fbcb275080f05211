import { ChatPlaceholder, ConsentBanner, ConsentGate, GranularSettings, PrivacyFacts, PrivacySettingsButton } from 'ask-first'
import { contrastOf } from 'ask-first/testing'
import { useState } from 'react'
import { contacts } from '../fixtures/contacts'
import { PairTable } from '../judge/pair-table'
import { WeightMeter } from '../judge/weight-meter'
import { CopyCss } from './copy-css'
import { EditorControls } from './editor-controls'
import { cssOf, type EditorLook, firstLook, tokensOf } from './editor-look'
import { inkOn } from './ink'
import { type EditorTheme, usePageLook } from './use-page-look'
import './theme-editor.css'

/** Change a few tokens, see every part follow, read what it does to contrasts and to equal weight, and copy the CSS. */
export function ThemeEditor() {
  const [look, setLook] = useState<EditorLook>(firstLook)
  const [theme, setTheme] = useState<EditorTheme>()
  usePageLook(tokensOf(look), theme)
  const css = cssOf(look)
  const key = `${css}${theme}`
  return (
    <main className="editor">
      <div className="editor-side">
        <h1>Theme editor</h1>
        <EditorControls look={look} onLook={setLook} theme={theme} onTheme={setTheme} />
        <BrandNote brand={look.brand} />
        <CopyCss css={css} />
      </div>
      <div className="editor-parts" data-judged>
        <ConsentBanner placement="flow" />
        <GranularSettings variant="page" />
        <ConsentGate service="video" />
        <PrivacyFacts service="chat" />
        <PrivacySettingsButton />
      </div>
      <div className="editor-figures">
        <WeightMeter look={key} />
        <PairTable look={key} />
      </div>
      <ChatPlaceholder service="chat" alternatives={contacts} />
    </main>
  )
}

/** What follows from the brand colour. */
function BrandNote({ brand }: { brand: string }) {
  const ink = inkOn(brand)
  return (
    <p className="editor-note">
      <span className="editor-sample" style={{ backgroundColor: brand, color: ink }}>
        Words
      </span>{' '}
      on the brand colour are <code>{ink}</code>, {contrastOf(ink, brand)?.toFixed(1)} : 1.
    </p>
  )
}
