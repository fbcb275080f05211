import { configure } from '@testing-library/react'

/*
 * Parts are fetched when they are needed, which takes its time on a busy machine. And what is announced stands a second
 * time in the page, a moment after it is written: a text is looked for where it is written, an announcement in its region.
 */
configure({ asyncUtilTimeout: 30_000, defaultIgnore: 'script, style, .af-status' })
