import { safeHref } from 'ask-first/core'
import { describe, expect, it } from 'vitest'

describe('safeHref', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    ' java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\r:alert(1)',
    'javascript://%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://own-site.invalid/x',
    'file:///etc/passwd',
    'view-source:https://chat.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    'https://',
    'http://[',
    '',
    undefined,
  ])('refuses %j', (href) => {
    expect(safeHref(href)).toBeUndefined()
  })

  it.each([
    'https://chat.example/privacy?a=b#c',
    'http://chat.example',
    'HTTPS://CHAT.EXAMPLE',
    'mailto:hilfe@muster.example',
    'tel:+4930123456',
    '/datenschutz',
    'datenschutz.html',
    '?page=datenschutz',
    '#datenschutz',
    '/a//b',
  ])('lets %j through unchanged', (href) => {
    expect(safeHref(href)).toBe(href)
  })
})
