/** Leads every import of React, whoever makes it, to React 18.3. */
export const react18 = [
  { find: /^react(?=$|\/)/, replacement: 'react-18' },
  { find: /^react-dom(?=$|\/)/, replacement: 'react-dom-18' },
]
