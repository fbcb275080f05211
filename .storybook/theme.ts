import { create } from 'storybook/theming'

const system = "system-ui, 'Segoe UI', Roboto, sans-serif"

const common = {
  brandTitle: 'Ask First',
  brandTarget: '_self',
  fontBase: system,
  fontCode: "ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace",
  appBorderRadius: 12,
  inputBorderRadius: 8,
}

const light = create({
  base: 'light',
  ...common,
  colorPrimary: '#0f6b4f',
  colorSecondary: '#0b57d0',
  appBg: '#f4f6f8',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d5dae0',
  textColor: '#16191d',
  textMutedColor: '#4f5965',
  barTextColor: '#4f5965',
  barSelectedColor: '#0b57d0',
  barBg: '#ffffff',
})

const dark = create({
  base: 'dark',
  ...common,
  colorPrimary: '#5fd3a8',
  colorSecondary: '#5a8dee',
  appBg: '#0d1013',
  appContentBg: '#121519',
  appPreviewBg: '#121519',
  appBorderColor: '#363d47',
  textColor: '#eef1f4',
  textMutedColor: '#a9b3be',
  barTextColor: '#a9b3be',
  barSelectedColor: '#9cc0ff',
  barBg: '#1a1e24',
})

/** The look of the Storybook around the stories, by the system's own theme: the kit's neutral colours, no font to load. */
export const theme = matchMedia('(prefers-color-scheme: dark)').matches ? dark : light
