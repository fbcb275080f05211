import type { ReactNode } from 'react'

interface StoryLinkProps {
  /** `docs/…--docs` for a page, `story/…--…` for a story. */
  to: `docs/${string}` | `story/${string}`
  children: ReactNode
}

/** A link to another place of this Storybook, from a block: pages stand in a frame, and the place is one of the window. */
export const StoryLink = ({ to, children }: StoryLinkProps) => (
  <a href={`./?path=/${to}`} target="_top">
    {children}
  </a>
)
