import React from 'react'
import type { ReactElement } from 'react'
import { useIdentifiant } from '../crochets/useIdentifiant'

interface Proprietes {
  readonly libelle: string
  readonly aide: string
  /** `.csv,.xlsx`. */
  readonly extensions: string
  readonly surFichier: (fichier: File) => void
}

/** Fichier choisi sur le poste, lu dans le volet ; le même fichier peut se choisir deux fois de suite. */
export function ChoixDeFichier({ libelle, aide, extensions, surFichier }: Proprietes): ReactElement {
  const id = useIdentifiant('fichier')
  return (
    <div className="mx-fichier">
      <label htmlFor={id}>{libelle}</label>
      <input
        id={id}
        type="file"
        accept={extensions}
        aria-describedby={`${id}-aide`}
        onChange={({ target }) => {
          const [fichier] = target.files ?? []
          target.value = ''
          if (fichier !== undefined) surFichier(fichier)
        }}
      />
      <p className="mx-aide" id={`${id}-aide`}>
        {aide}
      </p>
    </div>
  )
}
