import { installLighthouse } from './lighthouse/install.mjs'

/** Needs `npm run build:storybook`. */
export async function setup(): Promise<void> {
  await installLighthouse()
}
