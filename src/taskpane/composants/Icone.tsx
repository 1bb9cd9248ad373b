import React from 'react'
import type { ReactElement } from 'react'

const TRACES = {
  fonction: 'M13 3h-2a3 3 0 0 0-3 3v8a3 3 0 0 1-3 3H4M5 9h7',
  loupe: 'M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM12.5 12.5 17 17',
  retour: 'M12 4 6 10l6 6',
  alerte: 'M10 3 2.5 16.5h15L10 3ZM10 8v4M10 14.2v.3',
  erreur: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM7 7l6 6M13 7l-6 6',
  succes: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM6.5 10.2l2.5 2.5 4.5-5',
  'a-faire': 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z',
  'en-cours': 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 6v4.2l3 1.8',
  information: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9v5M10 6v.3',
}

export type NomIcone = keyof typeof TRACES

/** Dessin décoratif : le texte voisin dit toujours la même chose. */
export function Icone({ nom }: { readonly nom: NomIcone }): ReactElement {
  return (
    <svg className="mx-icone" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={TRACES[nom]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
