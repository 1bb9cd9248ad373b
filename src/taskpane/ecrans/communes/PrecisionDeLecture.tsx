import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Separateur } from '../../../donnees'
import { BoutonsRadio } from '../../composants/BoutonsRadio'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'
import type { EtatDeLApport } from './etat'
import type { Apport } from './useApport'

interface Proprietes {
  readonly etat: Extract<EtatDeLApport, { genre: 'feuilles' | 'separateur' }>
  readonly apport: Apport
}

const SEPARATEURS: readonly { readonly valeur: Separateur; readonly phrase: string }[] = [
  { valeur: ';', phrase: 'communes.point-virgule' },
  { valeur: ',', phrase: 'communes.virgule' },
  { valeur: '\t', phrase: 'communes.tabulation' },
]

/** Ce qu’il faut encore dire pour lire le fichier : sa feuille, ou ce qui sépare ses colonnes. */
export function PrecisionDeLecture({ etat, apport }: Proprietes): ReactElement {
  const options =
    etat.genre === 'feuilles'
      ? etat.feuilles.map((nom) => ({ valeur: nom, texte: nom }))
      : SEPARATEURS.map(({ valeur, phrase }) => ({ valeur, texte: dire(phrase) }))
  const [choix, setChoix] = useState<string>('')

  function lire(): void {
    const separateur = SEPARATEURS.find(({ valeur }) => valeur === choix)?.valeur
    if (etat.genre === 'feuilles') apport.relireLeFichier(etat.fichier, { feuille: choix })
    else if (separateur !== undefined) apport.relireLeFichier(etat.fichier, { separateur })
  }

  return (
    <>
      <p>
        {dire(etat.genre === 'feuilles' ? 'communes.plusieurs-feuilles' : 'communes.separateur-inconnu', {
          nom: etat.fichier.nom,
        })}
      </p>
      <BoutonsRadio
        libelle={dire(etat.genre === 'feuilles' ? 'communes.feuille' : 'communes.separateur')}
        valeur={choix}
        options={options}
        surChangement={setChoix}
      />
      <div className="mx-boutons">
        <Bouton genre="principal" desactive={choix === ''} surClic={lire}>
          {dire('communes.lire')}
        </Bouton>
        <Bouton surClic={() => apport.surEtat({ genre: 'source' })}>{dire('communes.autre-source')}</Bouton>
      </div>
    </>
  )
}
