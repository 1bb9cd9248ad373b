import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Borne, Contraintes } from '../../cas-usage/objectifs/repartition'
import { SANS_BORNE } from '../../cas-usage/objectifs/repartition'
import type { ChampDeSaisie } from '../../cas-usage/tableaux/champs'
import { Choix } from '../../composants/Choix'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'
import { Champ } from '../tableaux/Champ'

interface Proprietes {
  /** Communes que la proposition peut bouger. */
  readonly libres: readonly string[]
  readonly bornes: Contraintes['bornes']
  readonly surBorne: (nom: string, borne: Borne) => void
}

/** Ce qu’une commune accepte au moins ou au plus ; une commune à la fois, l’EPCI pouvant en compter soixante. */
export function BornesVoulues({ libres, bornes, surBorne }: Proprietes): ReactElement | null {
  const [choisie, setChoisie] = useState('')
  const nom = libres.includes(choisie) ? choisie : (libres[0] ?? null)
  if (nom === null) return null
  const borne = bornes.get(nom) ?? SANS_BORNE
  const posees = libres.flatMap((libre) => {
    const { minimum, maximum } = bornes.get(libre) ?? SANS_BORNE
    return [
      ...(minimum === null ? [] : [dire('objectifs.borne-basse', { commune: libre, objectif: minimum })]),
      ...(maximum === null ? [] : [dire('objectifs.borne-haute', { commune: libre, objectif: maximum })]),
    ]
  })

  function champ(code: keyof Borne, libelle: string): ReactElement {
    return (
      <Champ
        key={`${nom} ${code}`}
        champ={champDe(code, dire(libelle, { commune: nom ?? '' }))}
        contenu={borne[code]}
        surChangement={(contenu) => (typeof contenu === 'string' ? undefined : surBorne(nom ?? '', { ...borne, [code]: contenu }))}
      />
    )
  }

  return (
    <Pliage titre={dire('objectifs.bornes')}>
      <Choix
        libelle={dire('objectifs.borne-de')}
        valeur={nom}
        options={libres.map((libre) => ({ valeur: libre, texte: libre }))}
        surChangement={setChoisie}
      />
      <div className="mx-deux-champs">
        {champ('minimum', 'objectifs.au-moins')}
        {champ('maximum', 'objectifs.au-plus')}
      </div>
      <ul className="mx-liste">
        {posees.map((posee) => (
          <li key={posee}>{posee}</li>
        ))}
      </ul>
    </Pliage>
  )
}

function champDe(code: string, libelle: string): ChampDeSaisie {
  return { code, libelle, genre: 'entier', obligatoire: false, options: [], ferme: false, fractions: [], aides: [] }
}
