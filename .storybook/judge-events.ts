/** What the panel “Equal weight” and the frame of the story say to each other. */
export const judgeEvents = { ask: 'ask-first/judge/ask', report: 'ask-first/judge/report' } as const
