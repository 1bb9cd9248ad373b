import React from 'react'
import type { ReactElement } from 'react'
import type { Etat } from '../etat'
import { phrase } from '../phrase'
import { EXTENSIONS } from '../document/extensions'

interface Props {
  readonly etat: Etat
  readonly voletVisible: boolean
  readonly surFichier: (fichier: File) => void
  readonly surEnregistrer: () => void
  readonly surAide: () => void
  readonly surVolet: () => void
  readonly champ: React.RefObject<HTMLInputElement>
}

export function EnTete({ etat, voletVisible, surFichier, surEnregistrer, surAide, surVolet, champ }: Props): ReactElement {
  const occupe = etat.occupation !== null
  return (
    <header className="ate-entete">
      <h1>
        {phrase('titre')} <span>{phrase('sous-titre')}</span>
      </h1>
      <p className="ate-nom" title={etat.nom ?? undefined}>
        {etat.nom ?? phrase('sans-document')}
      </p>
      <p className="ate-etat" role="status" data-modifie={etat.modifie}>
        {etat.nom === null ? '' : phrase(etat.modifie ? 'modifie' : 'a-jour')}
      </p>
      <div className="ate-actions">
        <input
          ref={champ}
          type="file"
          accept={EXTENSIONS.join(',')}
          hidden
          onChange={({ currentTarget }) => {
            const [fichier] = currentTarget.files ?? []
            // Vidé, le champ signale aussi le même fichier choisi deux fois de suite.
            currentTarget.value = ''
            if (fichier !== undefined) surFichier(fichier)
          }}
        />
        <button type="button" disabled={occupe} aria-keyshortcuts="Control+O" onClick={() => champ.current?.click()}>
          {phrase('ouvrir')}
        </button>
        <button
          type="button"
          className="ate-principal"
          disabled={occupe || etat.nom === null}
          aria-keyshortcuts="Control+S"
          onClick={surEnregistrer}
        >
          {phrase('enregistrer')}
        </button>
        <button type="button" aria-expanded={voletVisible} aria-controls="ate-volet" onClick={surVolet}>
          {phrase(voletVisible ? 'masquer-volet' : 'montrer-volet')}
        </button>
        <button type="button" aria-haspopup="dialog" onClick={surAide}>
          {phrase('aide')}
        </button>
      </div>
    </header>
  )
}
